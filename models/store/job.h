// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QFuture>
#include <QPromise>
#include <optional>
#include <type_traits>

namespace kd::store {

/// A closure on its way through a database thread. Its future always gets a result: one that is dropped unrun finishes
/// as Cancelled.
template<typename Access>
class Job
{
public:
    virtual ~Job() = default;
    /// True: what was done is to be kept.
    virtual bool run(Access &access) = 0;
    /// Replaces the result, e.g. when the commit failed.
    virtual void fail(Error error) = 0;
    /// Only after this does anybody see the result.
    virtual void publish() = 0;
};

template<typename Access, typename F>
class JobOf final : public Job<Access>
{
public:
    using R = std::invoke_result_t<F &, Access &>;

    explicit JobOf(F function)
        : m_function(std::move(function))
    {
        m_promise.start();
    }
    ~JobOf() override
    {
        if (!m_published) {
            m_result = tl::unexpected<Error>(Error{.kind = Error::Kind::Cancelled, .doing = QStringLiteral("use the store")});
            publish();
        }
    }

    [[nodiscard]] QFuture<R> future() const { return m_promise.future(); }

    bool run(Access &access) override
    {
        m_result = m_function(access);
        return m_result->has_value();
    }
    void fail(Error error) override { m_result = tl::unexpected<Error>(std::move(error)); }
    void publish() override
    {
        m_published = true;
        m_promise.addResult(std::move(*m_result));
        m_promise.finish();
    }

private:
    F m_function;
    QPromise<R> m_promise;
    std::optional<R> m_result;
    bool m_published = false;
};

} // namespace kd::store
