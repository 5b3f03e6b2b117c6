// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/shop_sheets.h"

#include "models/desk/error_text.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "widgets/style/sheet.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

struct ShopSheets
{
    Q_DECLARE_TR_FUNCTIONS(kd::ui::ShopSheets)
};

std::optional<QString> ifOther(const QString &now, const QString &before)
{
    return now == before ? std::nullopt : std::optional(now);
}

std::optional<Secret> ifGiven(const QString &typed)
{
    return typed.isEmpty() ? std::nullopt : std::optional(Secret(typed));
}

void askRemoval(lists::Session &session, QWidget *place, const store::ShopRow &shop, const desk::ShopStake &stake)
{
    auto *sheet = new Sheet(place, u"remove_shop_sheet"_s, ShopSheets::tr("Remove %1?").arg(shop.name));
    if (stake.openActions > 0) {
        sheet->addSentence(desk::errorText(Error{.kind = Error::Kind::Refused,
                                                 .code = u"shop_actions_open"_s,
                                                 .detail = lists::countText(stake.openActions)}),
                           u"late"_s);
        sheet->openNotice(ShopSheets::tr("Back"));
        return;
    }
    sheet->addSentence(ShopSheets::tr("Orders: %1, keys: %2. They are forgotten here; the shop itself keeps them.")
                           .arg(lists::countText(stake.orders), lists::countText(stake.cards)));
    sheet->addSentence(ShopSheets::tr("Cases: %1, of which open: %2. They stay with their history, but nothing can be "
                                      "asked of the shop for them any more.")
                           .arg(lists::countText(stake.cases), lists::countText(stake.openCases)));
    if (stake.refundsUnderWay > 0) {
        sheet->addSentence(ShopSheets::tr("Refunds whose money is still on its way: %1. Nobody will follow them here.")
                               .arg(lists::countText(stake.refundsUnderWay)),
                           u"warn"_s);
    }
    sheet->addSentence(ShopSheets::tr("The credentials are deleted. To connect it again they have to be typed again."));
    // Not by an Enter too many.
    sheet->addText(u"remove_name"_s, ShopSheets::tr("Type its name"), {}, true);
    sheet->open(ShopSheets::tr("Remove"), [&session, sheet, shop](const Sheet::Values &values) {
        if (values.value(u"remove_name"_s).trimmed() != shop.name.trimmed()) {
            sheet->setComplaint(ShopSheets::tr("That is not its name: %1").arg(shop.name));
            return false;
        }
        session.ask(
            session.desk().removeShop(session.me().id, shop.id), sheet,
            [&session, sheet, name = shop.name](const desk::ShopStake &) {
                sheet->dismiss();
                Q_EMIT session.told(ShopSheets::tr("%1 is no longer a shop of this desk.").arg(name));
            },
            [sheet](const Error &error) {
                sheet->setComplaint(desk::errorText(error));
                return true;
            });
        return false;
    });
}

} // namespace

void askShopChange(lists::Session &session, QWidget *place, const desk::ShopStatus &shop)
{
    const store::ShopRow before = shop.row;
    auto *sheet = new Sheet(place, u"change_shop_sheet"_s, ShopSheets::tr("Change %1").arg(before.name));
    sheet->addSentence(before.url, u"soft"_s);
    sheet->addText(u"change_name"_s, ShopSheets::tr("Name"), before.name, true);
    sheet->addText(u"change_key"_s, ShopSheets::tr("Consumer key"), before.user, true);
    sheet->addSecret(u"change_secret"_s, ShopSheets::tr("Consumer secret (empty: unchanged)"));
    sheet->addText(u"change_license_key"_s, ShopSheets::tr("License key"), before.licenseUser);
    sheet->addSecret(u"change_license_secret"_s, ShopSheets::tr("License secret (empty: unchanged)"));
    sheet->addFile(u"change_ca"_s, ShopSheets::tr("CA file"), before.caFile);
    sheet->open(ShopSheets::tr("Try and save"), [&session, sheet, before](const Sheet::Values &values) {
        desk::ShopChange change;
        change.name = ifOther(values.value(u"change_name"_s).trimmed(), before.name);
        change.user = ifOther(values.value(u"change_key"_s).trimmed(), before.user);
        change.password = ifGiven(values.value(u"change_secret"_s).trimmed());
        change.licenseUser = ifOther(values.value(u"change_license_key"_s).trimmed(), before.licenseUser);
        change.licensePassword = ifGiven(values.value(u"change_license_secret"_s).trimmed());
        if (change.licenseUser && change.licenseUser->isEmpty()) {
            change.licensePassword = Secret(); // without a pair of its own there is nothing to keep
        }
        change.caFile = ifOther(values.value(u"change_ca"_s).trimmed(), before.caFile);
        sheet->setWaiting(ShopSheets::tr("Asking the shop…"));
        session.ask(
            session.desk().changeShop(session.me().id, before.id, change), sheet,
            [&session, sheet](const desk::ShopStatus &status) {
                sheet->dismiss();
                Q_EMIT session.told(ShopSheets::tr("%1 is saved.").arg(status.row.name));
            },
            [sheet](const Error &error) {
                sheet->setComplaint(desk::errorText(error));
                return true;
            });
        return false;
    });
}

void askShopRemoval(lists::Session &session, QWidget *place, const desk::ShopStatus &shop)
{
    const QPointer<QWidget> still(place);
    session.ask(session.desk().shopStake(shop.row.id), place,
                [&session, still, row = shop.row](const desk::ShopStake &stake) {
                    if (still) {
                        askRemoval(session, still, row, stake);
                    }
                });
}

} // namespace kd::ui
