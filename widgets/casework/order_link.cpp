// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/casework/case_sheets.h"

#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/style/sheet.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;
using kd::style::Sheet;

namespace kd::ui {

namespace {

struct OrderLink
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::OrderLink)
};

constexpr int mostHits = 12;

struct Case
{
    CaseId id;
    QString words; ///< all that the buyer wrote
};

std::function<bool(const Error &)> complainIn(Sheet *sheet)
{
    return [sheet](const Error &error) {
        sheet->setComplaint(desk::errorText(error));
        return true;
    };
}

void link(lists::Session &session, Sheet *sheet, CaseId caseId, const OrderRef &order)
{
    session.ask(
        session.desk().linkOrder(session.me().id, caseId, order), sheet, [sheet] { sheet->dismiss(); },
        complainIn(sheet));
}

// The buyer may well have named a wrong number, but whoever links another says so by asking once more.
void linkUnlessNamed(lists::Session &session, Sheet *sheet, const Case &about, const store::Hit &chosen)
{
    session.ask(
        session.desk().propose(about.words), sheet,
        [&session, sheet, about, chosen](const desk::Proposal &proposal) {
            const auto named =
                std::find_if(proposal.matches.begin(), proposal.matches.end(),
                             [](const casework::OrderMatch &match) { return match.field == u"orders"_s; });
            const bool other = named != proposal.matches.end() && named->hit.order != chosen.order;
            const QString warned = u"warned of "_s + chosen.order.order.value();
            if (other && sheet->property("warned").toString() != warned) {
                sheet->setProperty("warned", warned);
                sheet->setComplaint(
                    OrderLink::tr("The message names order %1, not %2. Press again to link %2 all the same.")
                        .arg(named->hit.number, chosen.number));
                return;
            }
            link(session, sheet, about.id, chosen.order);
        },
        complainIn(sheet));
}

void askWhich(lists::Session &session, QWidget *place, const Case &about, const std::vector<store::Hit> &hits)
{
    auto *sheet = new Sheet(place, u"link_choice_sheet"_s, OrderLink::tr("Which order?"));
    if (hits.size() == size_t(mostHits)) {
        sheet->addSentence(OrderLink::tr("The first %1 that fit. Type more of the number to see fewer.").arg(mostHits),
                           u"soft"_s);
    }
    QList<Sheet::Choice> choices;
    for (size_t i = 0; i < hits.size(); ++i) {
        const store::Hit &hit = hits[i];
        choices.emplace_back(
            QString::number(i),
            QString(hit.number + u" · "_s + hit.total.toDisplay() + u" · "_s + lists::label(hit.status) + u" · "_s +
                    lists::timeText(hit.createdAt, session.now()) + u" · "_s + lists::fieldLabel(id(hit.field))));
    }
    sheet->addChoice(u"link_order_choice"_s, OrderLink::tr("Order"), choices);
    sheet->open(OrderLink::tr("Link"), [&session, sheet, about, hits](const Sheet::Values &values) {
        linkUnlessNamed(session, sheet, about, hits[values.value(u"link_order_choice"_s).toULongLong()]);
        return false; // stays open until the order is linked
    });
}

// Orders only, and those whose number is exactly what was typed; two shops may have the same.
std::vector<store::Hit> ordersNamed(const QString &number, const std::vector<store::Hit> &hits)
{
    std::vector<store::Hit> exact;
    std::copy_if(hits.begin(), hits.end(), std::back_inserter(exact),
                 [&](const store::Hit &hit) { return hit.number.compare(number, Qt::CaseInsensitive) == 0; });
    return exact;
}

} // namespace

void askOrderLink(lists::Session &session, QWidget *place, const CaseRecord &record)
{
    Case about{record.id, {}};
    for (const CaseMessage &message : record.messages) {
        about.words += message.text + u'\n';
    }
    auto *sheet = new Sheet(place, u"link_sheet"_s, OrderLink::tr("Link an order"));
    sheet->addText(u"link_text"_s, OrderLink::tr("Order number or contact"), {}, true);
    const QPointer<QWidget> at(place);
    sheet->open(OrderLink::tr("Find and link"), [&session, sheet, at, about](const Sheet::Values &values) {
        QString number = values.value(u"link_text"_s);
        const QString text = number;
        number.remove(u'#');
        session.ask(
            session.desk().find(text, mostHits), sheet,
            [&session, sheet, at, about, number](std::vector<store::Hit> hits) {
                std::erase_if(hits, [](const store::Hit &hit) { return hit.order.order.isEmpty(); });
                const std::vector<store::Hit> exact = ordersNamed(number, hits);
                if (hits.empty()) {
                    sheet->setComplaint(OrderLink::tr("No order found."));
                } else if (exact.size() == 1) {
                    linkUnlessNamed(session, sheet, about, exact.front());
                } else if (at != nullptr) {
                    sheet->dismiss();
                    askWhich(session, at, about, exact.empty() ? hits : exact);
                }
            },
            complainIn(sheet));
        return false;
    });
}

} // namespace kd::ui
