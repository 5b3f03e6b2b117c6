// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

class QWidget;

namespace kd::lists {
class Session;
}

/// What is put on record about talking to the buyer. `place` is any widget of the window. Each acts on the case that it
/// was opened for, whatever the window shows when it is answered.
namespace kd::ui {

/// What the reply panel knows of the contact already.
struct ContactDraft
{
    QString script; ///< empty: free words
    QString text;
    bool hidden = false; ///< the text holds something personal: it is put on record, but not shown
    bool substantive = false;
    bool asksBuyer = false;
    QString promise;                   ///< in the words that were told
    std::optional<Instant> promiseDue; ///< as it was told; none: it promises nothing
};

/// A contact with its promise, and with the promises that it keeps: a word that answers is taken to keep the next one
/// due, unless the agent says otherwise.
void askContact(lists::Session &session, QWidget *place, const CaseRecord &record, const ContactDraft &draft);

/// That a promise was kept, with a word on how. `promise` 0: the next one due.
void askPromiseKept(lists::Session &session, QWidget *place, const CaseRecord &record, qint64 promise);

/// "a call back, by 14:30", masked and short enough for a line.
[[nodiscard]] QString promiseText(const CasePromise &promise, Instant now);

} // namespace kd::ui
