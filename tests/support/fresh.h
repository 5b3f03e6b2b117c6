// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

namespace kd::test {

/// Something that every test function gets anew: made before it, gone after it. Qt Test finds init() and cleanup() by
/// name, so they are slots, and moc wants no template.
class FreshTest : public QObject
{
    Q_OBJECT
protected:
    virtual void make() = 0;
    virtual void drop() = 0;

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { drop(); }
};

/// A test that works on a Rig of its own.
template<typename Rig>
class RigTest : public FreshTest
{
protected:
    std::unique_ptr<Rig> rig;

private:
    void make() override { rig = std::make_unique<Rig>(); }
    void drop() override { rig.reset(); }
};

} // namespace kd::test
