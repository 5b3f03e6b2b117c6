// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trade/action.h"
#include "models/trade/case_record.h"

#include <optional>
#include <variant>
#include <vector>

/// What somebody wants done in a case, as the forms of the window and the console's options give it. Plain values.
namespace kd::actions {

/// Money back to the buyer.
struct Refund
{
    Resolution resolution = Resolution::RefundFull; ///< or RefundPart, RefundDuplicate
    std::optional<Money> amount;                    ///< none: all that remains
    std::optional<RefundRoute> route;               ///< none: the usual one of the order
    QString receipt;              ///< record_only: the number of the return made elsewhere; empty: not made yet
    std::optional<Money> voucher; ///< on top of it: a voucher for the order's e-mail
};

/// New keys from stock for keys of the order, each of the same product.
struct Reissue
{
    Resolution resolution = Resolution::Reissue; ///< or ReissuePart
    std::vector<CardId> oldCards;                ///< empty: the only live one, or none was delivered
    bool tellBuyer = false;                      ///< the shop mails the new keys
};

/// What becomes of the difference in price of an exchange.
enum class Difference {
    Borne,    ///< the new one costs more and the shop bears it, or both cost the same
    Charged,  ///< the new one costs more and the buyer has paid the difference
    Refunded, ///< the new one costs less and the buyer gets the difference back
};
[[nodiscard]] QString id(Difference difference); ///< "borne", "charged", "refunded"
[[nodiscard]] std::optional<Difference> differenceFromId(QStringView id);
/// What follows from the prices: `dearerBy` is the new one's price less what was paid, negative when it is cheaper. A
/// dearer one is charged unless the shop bears it.
[[nodiscard]] Difference differenceBy(const Money &dearerBy, bool shopBears);

/// A key of another product for one of the order's.
struct Exchange
{
    std::optional<CardId> oldCard; ///< none: the only live one, or none was delivered
    ProductId product;             ///< what the buyer gets
    std::optional<Difference> difference; ///< none: as follows from the prices; the shop bears nothing unasked
    QString receipt; ///< charged: the number of the buyer's payment
    bool tellBuyer = false;
};

/// The delivered keys once more, or where to look for them, mailed by the shop to the order's contact.
struct Resend
{
    bool withKeys = true;
};

/// Another contact for the order, then the same as Resend.
struct CorrectContact
{
    QString email; ///< empty: as it is
    QString phone; ///< empty: as it is
    bool withKeys = true;
};

/// By hand: keys from stock, or whatever was typed, mailed by the shop; then the order counts as delivered where the
/// shop can say so.
struct Deliver
{
    int fromStock = 0; ///< so many keys
    ProductId product; ///< of which product; empty: the only one of the order
    QString content;   ///< typed: keys, an account, a link
};

/// Worth an amount, for one buyer.
struct GiveVoucher
{
    Money amount;
    QString email;           ///< who may use it; empty: the order's
    std::optional<int> days; ///< valid for so many; none: as the playbook says
};

struct WriteNote
{
    QString text;
    bool toBuyer = false; ///< the shop mails it
};

/// A check, a ticket: asked of somebody outside the shop, by whatever way people reach them.
struct AskOutside
{
    QString kind; ///< as in OutsideRequest: "supplier_check", "supplier_ticket", "platform_ticket"
    QString whom;
    QString number; ///< theirs; empty: none given
    QString text;
    std::optional<Instant> dueAt;
};

struct AnswerOutside
{
    qint64 request = 0; ///< seq of what was asked; 0: the only one that is open
    QString answer;     ///< as in OutsideRequest
    QString text;
};

/// A decision that touches no shop: the buyer waits, is shown how, pays another way, is declined.
struct Decide
{
    Resolution resolution = Resolution::WaitAndNotify;
    QString clause; ///< decline: the rule it rests on; empty: the one that the rules propose
};

/// The steps of an earlier plan that were not carried out.
struct Continue
{
    OperationId plan;
};

using What = std::variant<Refund, Reissue, Exchange, Resend, CorrectContact, Deliver, GiveVoucher, WriteNote,
                          AskOutside, AnswerOutside, Decide, Continue>;

struct Wish
{
    What what;
    QString reason;             ///< for the shop and the history
    bool skipUndoPause = false; ///< sent at once: whoever asked has confirmed in another way
};

/// What the decision says; none for what decides nothing: a note, an answer, a ticket of a platform, the rest of a
/// plan.
[[nodiscard]] std::optional<Resolution> resolutionOf(const Wish &wish);

} // namespace kd::actions
