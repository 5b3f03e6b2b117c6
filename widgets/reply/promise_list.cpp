// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reply/promise_list.h"

#include "models/lists/session.h"
#include "widgets/reply/contact_sheet.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

PromiseList::PromiseList(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(column(size::gapS, this))
{
    setObjectName(u"promise_list"_s);
    hide();
}

void PromiseList::setCase(const CaseRecord &record)
{
    const Instant now = m_session.now();
    const bool otherCase = record.id != m_record.id;
    std::vector<CasePromise> open = record.openPromises();
    const auto late = std::count_if(open.begin(), open.end(), [now](const CasePromise &p) { return p.dueAt < now; });
    m_record = record;
    if (!otherCase && open == m_shown && late == m_late) {
        return; // a button keeps the focus while the case is read again
    }
    m_shown = std::move(open);
    m_late = late;
    clear(m_rows);
    for (const CasePromise &promise : m_shown) {
        auto *line = row(size::gapS);
        const QString text = promiseText(promise, now);
        QLabel *what = label(tr("Promised: %1").arg(text), promise.dueAt < now ? u"late"_s : u"soft"_s);
        what->setWordWrap(true);
        line->addWidget(what, 1);
        QPushButton *kept = flatButton(tr("Kept"), u"promise_kept_%1"_s.arg(promise.seq));
        kept->setAccessibleName(tr("Kept: %1").arg(text));
        connect(kept, &QPushButton::clicked, this,
                [this, seq = promise.seq] { askPromiseKept(m_session, this, m_record, seq); });
        line->addWidget(kept);
        m_rows->addLayout(line);
    }
    setVisible(!m_shown.empty());
}

void PromiseList::keepNext()
{
    askPromiseKept(m_session, this, m_record, 0);
}

} // namespace kd::ui
