// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/incident_text.h"

#include "models/desk/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

struct IncidentText
{
    Q_DECLARE_TR_FUNCTIONS(kd::lists::IncidentText)
};

constexpr qsizetype mostNamed = 12; ///< cases in one line

} // namespace

QString label(IncidentCause cause)
{
    switch (cause) {
    case IncidentCause::ShopDown:
        return IncidentText::tr("Shop down");
    case IncidentCause::PaymentCallback:
        return IncidentText::tr("Payment results late");
    case IncidentCause::DeliveryChannel:
        return IncidentText::tr("Delivery channel");
    case IncidentCause::Supplier:
        return IncidentText::tr("Supplier");
    case IncidentCause::Other:
        break;
    }
    return IncidentText::tr("Other");
}

QString label(incidents::Told told)
{
    switch (told) {
    case incidents::Told::NotYet:
        return IncidentText::tr("not told");
    case incidents::Told::Waiting:
        return IncidentText::tr("in the outbox");
    case incidents::Told::Failed:
        return IncidentText::tr("not delivered");
    case incidents::Told::Yes:
        break;
    }
    return IncidentText::tr("told");
}

QString toldText(const desk::IncidentLine &line)
{
    if (line.row.message == 0) {
        return u"–"_s;
    }
    const QString told = IncidentText::tr("%1 of %2").arg(line.told).arg(line.told + line.waiting + line.untold);
    return line.waiting == 0 ? told : IncidentText::tr("%1, %2 waiting").arg(told).arg(line.waiting);
}

QStringList apartTexts(const std::vector<incidents::Apart> &apart)
{
    QStringList codes;
    QMap<QString, QStringList> byCode;
    for (const incidents::Apart &one : apart) {
        if (!codes.contains(one.code)) {
            codes << one.code;
        }
        byCode[one.code] << QString(u'#' + QString::number(one.caseId.value()));
    }
    QStringList lines;
    for (const QString &code : codes) {
        QStringList cases = byCode.value(code);
        const qsizetype more = cases.size() - mostNamed;
        if (more > 0) {
            cases = cases.mid(0, mostNamed) << u"+"_s + QString::number(more);
        }
        const QString why = desk::errorText({.kind = Error::Kind::Refused, .doing = {}, .code = code, .detail = {}});
        lines << QString(cases.join(u", "_s) + u": "_s + why);
    }
    return lines;
}

QString casesText(int count)
{
    return count == 1 ? IncidentText::tr("1 case") : IncidentText::tr("%1 cases").arg(count);
}

} // namespace kd::lists
