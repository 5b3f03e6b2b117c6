// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QFutureWatcher>
#include <QTimer>

namespace kd::lists {

/// Who sits at the desk, and the way every place of the window asks it: results come back on the window's thread, errors
/// go to one place. The desk outlives the session.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(desk::Desk &desk, store::ProfileRow me, QObject *parent = nullptr);

    [[nodiscard]] desk::Desk &desk() const { return m_desk; }
    [[nodiscard]] const store::ProfileRow &me() const { return m_me; }
    [[nodiscard]] bool isSupervisor() const;
    void setMe(store::ProfileRow me);
    [[nodiscard]] Instant now() const;

    /// Calls `done` with the value while `context` lives; an error is told by failed(), after `onError` had its chance:
    /// it returns true when it has dealt with it.
    template<typename T, typename F>
    void ask(QFuture<Result<T>> future, QObject *context, F done, std::function<bool(const Error &)> onError = {})
    {
        // Not QFuture::then(): in Qt 6.4 its context may be gone when the continuation runs.
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        connect(watcher, &QFutureWatcherBase::finished, context, [this, watcher, done = std::move(done), onError] {
            watcher->deleteLater();
            if (watcher->isCanceled() || watcher->future().resultCount() == 0) {
                return;
            }
            Result<T> result = watcher->future().result();
            if (!result) {
                if (result.error().kind != Error::Kind::Cancelled && (!onError || !onError(result.error()))) {
                    Q_EMIT failed(result.error());
                }
                return;
            }
            if constexpr (std::is_void_v<T>) {
                done();
            } else {
                done(std::move(*result));
            }
        });
        watcher->setFuture(future);
    }

Q_SIGNALS:
    void meChanged();
    void failed(const kd::Error &error);
    /// A sentence for the bottom bar.
    void told(const QString &sentence);

private:
    desk::Desk &m_desk;
    store::ProfileRow m_me;
};

/// Asks again when told that something changed, but one question at a time: while an answer is on its way, and for a
/// moment after it, a further change is remembered and asked for once. So the first change is shown at once, and a burst
/// of hundreds costs a few questions a second instead of the window's time.
class Refresh : public QObject
{
    Q_OBJECT
public:
    /// `ask` must lead to finished() being called, whatever the outcome.
    Refresh(std::function<void()> ask, QObject *parent);
    /// `question` gives the desk's future, `show` takes the answer. An error is told by the session and ends the turn.
    template<typename Question, typename Show>
    Refresh(Session &session, Question question, Show show, QObject *parent)
        : Refresh(
              [this, &session, question, show] {
                  session.ask(
                      question(), this,
                      [this, show](auto answer) {
                          show(std::move(answer));
                          finished();
                      },
                      [this](const Error &) {
                          finished();
                          return false;
                      });
              },
              parent)
    {}
    void request();
    /// Somebody waits for it: without the moment's rest.
    void requestNow();
    void finished();

private:
    void start();

    std::function<void()> m_ask;
    QTimer m_rest; ///< runs after an answer
    bool m_running = false;
    bool m_again = false;
    bool m_hurried = false; ///< when the answer under way has come
};

} // namespace kd::lists
