// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/sentence.h"

#include <array>

namespace kd::desk {

/// What goes wrong between the desk and a shop. By code, so that a newcomer finds a sentence by what stands in the log.
inline constexpr auto shopSentences = std::to_array<Sentence>({
    {"host_not_found",
     QT_TRANSLATE_NOOP("errors", "The shop's address cannot be found. Check the spelling of the address and this "
                                 "machine's network.")},
    {"connection_refused",
     QT_TRANSLATE_NOOP("errors", "Nothing answers at the shop's address. Check the port, and whether the shop is "
                                 "running.")},
    {"connection_closed",
     QT_TRANSLATE_NOOP("errors", "The shop closed the connection before it had answered. Try again in a moment.")},
    {"tls_failed",
     QT_TRANSLATE_NOOP("errors", "No secure connection to the shop could be made. Ask the shop's operator to check "
                                 "its certificate and TLS settings.")},
    {"certificate_untrusted",
     QT_TRANSLATE_NOOP("errors", "The shop's certificate is not trusted by this machine. If it is your own "
                                 "authority's, name its CA file in the shop's settings; otherwise do not connect.")},
    {"certificate_wrong_host",
     QT_TRANSLATE_NOOP("errors", "The shop's certificate was made for another address. Use the address that the "
                                 "certificate names, or have it renewed.")},
    {"certificate_expired",
     QT_TRANSLATE_NOOP("errors", "The shop's certificate has expired, or this machine's clock is wrong. Check the "
                                 "date here, then ask the shop's operator to renew it.")},
    {"ca_file_unreadable",
     QT_TRANSLATE_NOOP("errors", "The CA file cannot be read: %1. Choose a PEM file that exists and that you may "
                                 "read.")},
    {"not_https",
     QT_TRANSLATE_NOOP("errors", "The address must begin with https:// because credentials are sent to it.")},
    {"timed_out_connect",
     QT_TRANSLATE_NOOP("errors", "The shop did not accept a connection in time. Check the address and the network, "
                                 "then try again.")},
    {"timed_out_first_byte",
     QT_TRANSLATE_NOOP("errors", "The shop took the request but did not begin to answer in time. It may be "
                                 "overloaded; try again later.")},
    {"stalled", QT_TRANSLATE_NOOP("errors", "The shop stopped in the middle of its answer. Try again later.")},
    {"timed_out_total", QT_TRANSLATE_NOOP("errors", "The shop's answer took too long. Try again later.")},
    {"answer_too_large",
     QT_TRANSLATE_NOOP("errors", "The shop's answer is larger than the desk takes. Tell the maintainers which shop it "
                                 "is.")},
    {"answer_cut", QT_TRANSLATE_NOOP("errors", "The shop's answer broke off and was thrown away. Try again.")},
    {"redirected",
     QT_TRANSLATE_NOOP("errors", "The shop sends us to another address: %1. Enter that address if it is the shop's "
                                 "own.")},
    {"circuit_open",
     QT_TRANSLATE_NOOP("errors", "The shop has failed several times in a row and is left alone for half a minute. It "
                                 "is asked again by itself.")},
    {"wrong_credentials",
     QT_TRANSLATE_NOOP("errors", "The shop does not accept these credentials. Copy the consumer key and secret again "
                                 "from the shop's settings.")},
    {"write_forbidden",
     QT_TRANSLATE_NOOP("errors", "These credentials may only read. Make a key with read and write access in the "
                                 "shop's settings.")},
    {"licenses_forbidden",
     QT_TRANSLATE_NOOP("errors", "These credentials may not read card keys. The licence key pair must belong to an "
                                 "administrator.")},
    {"licenses_route_disabled",
     QT_TRANSLATE_NOOP("errors", "The shop has switched off its interface for card keys. Switch it on in License "
                                 "Manager's settings.")},
    {"not_woocommerce",
     QT_TRANSLATE_NOOP("errors", "This address answers, but there is no WooCommerce behind it. Enter the shop's own "
                                 "address, without /wp-admin.")},
    {"html_instead_of_json",
     QT_TRANSLATE_NOOP("errors", "The shop answered with a web page instead of data. Check the address; a login page, "
                                 "a firewall or a maintenance page may stand in the way.")},
    {"field_missing",
     QT_TRANSLATE_NOOP("errors", "The shop's answer lacks what the desk needs: %1. Its version may be too old or too "
                                 "new; tell the maintainers.")},
    {"not_supported", QT_TRANSLATE_NOOP("errors", "This shop cannot do that.")},
    {"unknown_kind", QT_TRANSLATE_NOOP("errors", "The desk does not know this kind of shop: %1.")},
    {"shop_unknown",
     QT_TRANSLATE_NOOP("errors", "There is no such shop on this desk. List the shops to see their ids.")},
    {"shop_paused",
     QT_TRANSLATE_NOOP("errors", "%1 is paused: nothing is pulled from it and nothing sent. Resume it in the settings.")},
    {"shop_actions_open",
     QT_TRANSLATE_NOOP("errors", "Actions on this shop are not settled yet: %1. Let them end, or take them back in the "
                                 "outbox; then remove the shop.")},
    {"network_failed",
     QT_TRANSLATE_NOOP("errors", "The network failed in a way the desk has no name for. Check the connection, then try"
                                 " again.")},
    {"answer_garbled",
     QT_TRANSLATE_NOOP("errors", "What the shop sent is no readable answer. A proxy may stand in the way; try again, "
                                 "then tell the shop's operator.")},
    {"service_unavailable",
     QT_TRANSLATE_NOOP("errors", "The shop is out of service at the moment. Try again later; nothing was lost.")},
    {"server_error",
     QT_TRANSLATE_NOOP("errors", "The shop reports an error of its own. Try again later, or tell the shop's operator.")},
    {"rate_limited",
     QT_TRANSLATE_NOOP("errors", "The shop asks to wait because it was asked too often. Try again in a few minutes.")},
    {"too_many_requests",
     QT_TRANSLATE_NOOP("errors", "The shop asks to wait because it was asked too often. Try again in a few minutes.")},
    {"unexpected_answer",
     QT_TRANSLATE_NOOP("errors", "The shop answered in a way the desk does not know. Check the address and the shop's "
                                 "version.")},
    {"request_invalid",
     QT_TRANSLATE_NOOP("errors", "The desk would not send this request because it is incomplete. Report it with the "
                                 "log.")},
    {"interface_closed",
     QT_TRANSLATE_NOOP("errors", "The shop keeps its interface closed to strangers. Ask its operator to allow the "
                                 "WordPress REST interface.")},
    {"read_forbidden",
     QT_TRANSLATE_NOOP("errors", "These credentials may not read orders. Make a key of a shop manager or "
                                 "administrator.")},
    {"licenses_wrong_credentials",
     QT_TRANSLATE_NOOP("errors", "The shop does not accept the key pair for card keys. Copy License Manager's key and "
                                 "secret again.")},
    {"licenses_not_configured",
     QT_TRANSLATE_NOOP("errors", "No key pair for card keys was given, so keys cannot be seen or replaced. Make one in"
                                 " License Manager and add it.")},
    {"licenses_missing",
     QT_TRANSLATE_NOOP("errors", "The shop has no interface for card keys, so keys cannot be seen or replaced. Install"
                                 " License Manager there if they are needed.")},
    {"licenses_failed",
     QT_TRANSLATE_NOOP("errors", "The shop's interface for card keys does not answer as it should. Orders and refunds "
                                 "work; probe the shop again later.")},
    {"write_unverified",
     QT_TRANSLATE_NOOP("errors", "Whether these credentials may change orders could not be checked. The first refund "
                                 "will show it.")},
    {"gateways_untold",
     QT_TRANSLATE_NOOP("errors", "The shop does not say which payment methods refund by themselves. Such refunds are "
                                 "only recorded, so pay them at the gateway.")},
    {"vouchers_forbidden",
     QT_TRANSLATE_NOOP("errors", "These credentials may not read and make vouchers. Make a key of a shop manager or "
                                 "administrator if vouchers are needed.")},
    {"vouchers_unverified",
     QT_TRANSLATE_NOOP("errors", "Whether these credentials may make vouchers could not be checked, so none are made. "
                                 "Probe the shop again later.")},
    {"voucher_currency_differs",
     QT_TRANSLATE_NOOP("errors", "Vouchers of this shop are in %1. Enter the amount in that currency.")},
    {"voucher_email_invalid",
     QT_TRANSLATE_NOOP("errors", "The shop would drop this e-mail address and let everybody use the voucher. Correct "
                                 "the address first.")},
    {"rest_invalid_param",
     QT_TRANSLATE_NOOP("errors", "The shop does not accept a value that was sent: %1. Correct it and try again.")},
    {"order_invalid_billing_email",
     QT_TRANSLATE_NOOP("errors", "The shop does not accept this e-mail address. Correct it and try again.")},
    {"woocommerce_rest_coupon_code_already_exists",
     QT_TRANSLATE_NOOP("errors", "The shop has a voucher of this code already. It is read back to see whether it is "
                                 "ours.")},
    {"currency_unknown",
     QT_TRANSLATE_NOOP("errors", "The shop's currency is not known to the desk. Tell the maintainers which one it is.")},
    {"field_unreadable",
     QT_TRANSLATE_NOOP("errors", "A field of the shop's answer cannot be read: %1. Tell the maintainers; nothing was "
                                 "taken over.")},
    {"echo_mismatch",
     QT_TRANSLATE_NOOP("errors", "The shop confirmed something else than was asked: %1. Look at the order in the shop "
                                 "before anything else.")},
    {"not_json",
     QT_TRANSLATE_NOOP("errors", "The shop's answer is not the data it should be. Check the address; a plugin may "
                                 "write into its answers.")},
    {"list_moves",
     QT_TRANSLATE_NOOP("errors", "The shop's list changed faster than it could be read. Pull again in a moment.")},
    {"list_not_sorted",
     QT_TRANSLATE_NOOP("errors", "The shop does not sort its list as asked, so a whole pull cannot be proved. A plugin"
                                 " may interfere; tell its operator.")},
});

} // namespace kd::desk
