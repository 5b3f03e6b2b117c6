// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/case_list.h"

#include "models/lists/labels.h"
#include "models/lists/masking.h"

using namespace Qt::StringLiterals;

namespace kd::lists {

QString CaseList::columnTitle(int) const
{
    return tr("Case");
}

QVariant CaseList::cell(int row, int, int role) const
{
    const store::CaseRow &shown = at(row)->row;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(label(shown.type) + u" · "_s + label(shown.reason) + u" · "_s + shown.buyerMasked + u" · "_s +
                       masked(shown.excerpt));
    case Qt::ToolTipRole: // the line may be cut; escaped, or a buyer's "<img …>" would be markup
        return QString(u"<p>"_s +
                       QString(shown.buyerMasked + u" · "_s + at(row)->product + u" · "_s + masked(shown.excerpt))
                           .toHtmlEscaped() +
                       u"</p>"_s);
    case CaseIdRole:
    case IdRole:
        return shown.id.value();
    case RawRole:
        return at(row)->dueAt ? QVariant(at(row)->dueAt->millis()) : QVariant();
    default:
        return {};
    }
}

} // namespace kd::lists
