// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/plans.h"
#include "models/reply/scripts.h"

/// What the plans share. For the library's own files only.
namespace kd::actions::making {

[[nodiscard]] Millis undoPause(const playbook::Playbook &rules, Verb verb);
[[nodiscard]] tl::unexpected<Error> refuse(const char *code, const QString &detail = {});

/// Of what the case's order bought, as the check of the refund rules found it; empty: unknown.
[[nodiscard]] QString productClassOf(const casework::CaseView &view);

/// An empty plan on the case's order. Refused "case_closed", "no_order", "reason_missing".
[[nodiscard]] Result<outbox::Plan> begin(const Planning &planning, const Wish &wish);
/// Gives the plan its undo pause, the longest of its steps', and makes it a draft.
[[nodiscard]] Draft finish(const Planning &planning, const Wish &wish, outbox::Plan plan);

[[nodiscard]] bool isLive(const Card &card);
/// Of the order, delivered and not void.
[[nodiscard]] std::vector<Card> liveCards(const casework::CaseView &view);
/// The order's key of that id; Refused "card_unknown". Unnamed: the only live one, none when nothing was delivered;
/// Refused "card_ambiguous".
[[nodiscard]] Result<std::optional<Card>> cardToReplace(const casework::CaseView &view,
                                                        const std::optional<CardId> &named);
/// Refused "product_ambiguous": the order has several.
[[nodiscard]] Result<ProductId> onlyProduct(const Order &order);
/// What one piece of the product cost in this order, rounded up, so that a limit never counts too little.
[[nodiscard]] Money unitPrice(const Order &order, const ProductId &product);

[[nodiscard]] outbox::Step handOut(const Card &card, const Money &worth, const Wish &wish);
[[nodiscard]] outbox::Step voidCard(const Card &card, const Wish &wish);
[[nodiscard]] outbox::Step noteStep(const QString &text, bool toBuyer, const Wish &wish);
[[nodiscard]] bool canVoid(const ShopAbility &shop);
[[nodiscard]] QString tailOf(const Card &card); ///< its last four

[[nodiscard]] QString buyersLanguage(const casework::CaseView &view); ///< as reply::languageOf() of their messages
/// One of the playbook's scripts in the buyer's language, with the order's facts and these. Refused as reply::fill().
[[nodiscard]] Result<QString> mail(const Planning &planning, const char *script, reply::ScriptFacts facts = {});
/// The fact "card": one key, or one on each line.
[[nodiscard]] reply::ScriptFacts factOfKeys(const QStringList &keys);
/// Refused "shop_cannot" where the shop mails nobody, "no_contact" where the order has no e-mail.
[[nodiscard]] Result<void> checkMail(const Planning &planning, const QString &newEmail = {});

// By topic: each takes its own kind of wish.
[[nodiscard]] Result<Draft> make(const Planning &planning, const Wish &wish, const Refund &refund);
[[nodiscard]] Result<Draft> make(const Planning &planning, const Wish &wish, const Reissue &reissue);
[[nodiscard]] Result<Draft> make(const Planning &planning, const Wish &wish, const Exchange &exchange);
[[nodiscard]] Result<Draft> make(const Planning &planning, const Wish &wish, const Resend &resend);
[[nodiscard]] Result<Draft> make(const Planning &planning, const Wish &wish, const CorrectContact &correction);
[[nodiscard]] Result<Draft> make(const Planning &planning, const Wish &wish, const Deliver &delivery);
[[nodiscard]] Result<Draft> make(const Planning &planning, const Wish &wish, const GiveVoucher &voucher);
[[nodiscard]] Result<Draft> make(const Planning &planning, const Wish &wish, const WriteNote &note);
[[nodiscard]] Result<Draft> make(const Planning &planning, const Wish &wish, const AskOutside &request);
[[nodiscard]] Result<Draft> make(const Planning &planning, const Wish &wish, const AnswerOutside &answer);
[[nodiscard]] Result<Draft> make(const Planning &planning, const Wish &wish, const Decide &decision);
[[nodiscard]] Result<Draft> make(const Planning &planning, const Wish &wish, const Continue &rest);

/// Refused "shop_cannot", "gateway_cannot", "no_account", "partly_unsupported", "amount_not_positive",
/// "amount_above_remaining", "currency_differs".
[[nodiscard]] Result<outbox::Step> refundStep(const Planning &planning, const Wish &wish, const Money &amount,
                                              std::optional<RefundRoute> route);
/// The voucher, and where the shop can mail its owner the mail that brings its code. Refused "shop_cannot",
/// "amount_not_positive", "currency_differs", "no_contact", "voucher_days".
[[nodiscard]] Result<void> addVoucher(const Planning &planning, const Wish &wish, const GiveVoucher &voucher,
                                      outbox::Plan &plan);

} // namespace kd::actions::making
