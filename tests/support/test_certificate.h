// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace kd::test {

struct TestCertificate
{
    QByteArray certificatePem;
    QByteArray keyPem;
};

/// A certificate authority made at run time, with a P-256 key that never leaves the process.
class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();
    TestAuthority(const TestAuthority &) = delete;
    TestAuthority &operator=(const TestAuthority &) = delete;

    /// What a client has to trust.
    [[nodiscard]] QByteArray certificatePem() const;
    /// For the subject alternative names of `names` ("IP:127.0.0.1,DNS:shop.example"), valid for the given span of days
    /// counted from now.
    [[nodiscard]] TestCertificate issue(const QByteArray &names, int fromDay = -1, int toDay = 30) const;

private:
    struct Pair;
    std::unique_ptr<Pair> m_pair;
};

} // namespace kd::test
