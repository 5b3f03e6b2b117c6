// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/desk/engine.h"

/// How the desk's own files hand a call to the thread that it runs on.
namespace kd::desk {

template<typename T, typename... P, typename... A>
QFuture<Result<T>> Desk::ask(QCoro::Task<Result<T>> (Engine::*call)(P...), A... args)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    Engine *engine = d.get();
    QMetaObject::invokeMethod(
        engine,
        [engine, call, promise, ... args = std::move(args)]() mutable {
            engine->answer(promise, (engine->*call)(std::move(args)...));
        },
        Qt::QueuedConnection);
    return future;
}

// One transaction and a word to the screen.
template<typename F>
QFuture<std::invoke_result_t<F &, store::DeskWrite &>> Desk::change(CaseId caseId, F function)
{
    using Outcome = std::invoke_result_t<F &, store::DeskWrite &>;
    Engine *engine = d.get();
    return d->store().writeDesk(std::move(function)).then([engine, caseId](Outcome result) {
        if (result) {
            QMetaObject::invokeMethod(
                engine, [engine, caseId] { engine->noteCase(caseId); }, Qt::QueuedConnection);
        }
        return result;
    });
}

} // namespace kd::desk
