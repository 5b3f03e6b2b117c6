// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/buyer_card.h"

#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/casework/quote_view.h"
#include "widgets/style/tokens.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

BuyerCard::BuyerCard(lists::Session &session, QWidget *parent)
    : CardFrame(parent)
    , m_session(session)
    , m_title(label({}, u"section"_s))
    , m_quote(new QuoteView)
    , m_chips(row(size::gapS + 2))
{
    setObjectName(u"buyer_card"_s);
    auto *head = row(size::gapS);
    head->addWidget(m_title, 1);
    QPushButton *edit = linkButton(tr("correct type, reason, demand"), u"classify"_s);
    head->addWidget(edit);
    head->addWidget(keyHint(u"F2"_s));
    body()->addLayout(head);
    m_quote->setObjectName(u"buyer_words"_s);
    body()->addWidget(m_quote);
    body()->addLayout(m_chips);
    connect(edit, &QPushButton::clicked, this, &BuyerCard::classifyWanted);
}

void BuyerCard::setScreen(const desk::CaseScreen &screen)
{
    const CaseRecord &record = screen.view.record;
    QString title = tr("The buyer says");
    lists::MaskedText quote;
    if (!record.messages.empty()) {
        const CaseMessage &last = record.messages.back();
        title += u" · "_s + lists::channelLabel(last.channel) + u' ' + lists::timeText(last.at, m_session.now());
        if (record.messages.size() > 1) {
            title += u" · "_s + tr("%1 messages").arg(record.messages.size());
        }
        // The case's claim is read from all messages together; what is masked and marked here must be this one's words. The
        // earlier ones are in the timeline.
        quote = last.erased ? lists::MaskedText{tr("(erased)"), {}} : lists::masked(last.text, screen.view.latestClaim);
    }
    m_title->setText(title);
    m_quote->setQuote(quote);

    clear(m_chips);
    const auto add = [this](const QString &text, const QString &tone, const char *name) {
        QLabel *made = chip(text, tone);
        made->setObjectName(QString::fromLatin1(name));
        m_chips->addWidget(made);
    };
    add(lists::label(record.type) + u" · "_s + lists::label(record.reason), u"accent"_s, "chip_reason");
    add(record.demand == Demand::None ? lists::label(record.demand) : tr("demand: %1").arg(lists::label(record.demand)),
        u"text"_s, "chip_demand");
    add(lists::label(record.tone), record.tone == Tone::Threatening || record.tone == Tone::Angry ? u"warn"_s : QString(),
        "chip_tone");
    QStringList missing;
    for (const QString &part : screen.view.claim.missing) {
        // A part that the case has learnt since is no longer missing.
        const bool known = (part == "order"_L1 && screen.view.order) || (part == "evidence"_L1 && !record.evidence.empty());
        if (!known) {
            missing << lists::missingLabel(part);
        }
    }
    if (record.requestCompleteAt || missing.isEmpty()) {
        add(tr("all three parts there"), u"ok"_s, "chip_complete");
    } else {
        add(tr("missing: %1").arg(missing.join(u", "_s)), u"warn"_s, "chip_complete");
    }
    m_chips->addStretch(1);
}

} // namespace kd::ui
