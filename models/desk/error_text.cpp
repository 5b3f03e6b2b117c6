// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/error_text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

struct Sentence
{
    const char *code;
    const char *text; ///< %1 is the detail
};

// By code, so that a newcomer finds a sentence by what stands in the log.
constexpr auto sentences = std::to_array<Sentence>({
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
    {"already_pulling", QT_TRANSLATE_NOOP("errors", "This shop is being pulled already. Wait until it has finished.")},
    {"newer_data_folder",
     QT_TRANSLATE_NOOP("errors", "This data folder was written by a newer version of Kamidesk. Install that version, "
                                 "or choose another folder. Nothing was changed.")},
    {"older_data_folder",
     QT_TRANSLATE_NOOP("errors", "This data folder needs an update that only the process which holds it can make. "
                                 "Open it once in the window or without --read-only.")},
    {"folder_locked",
     QT_TRANSLATE_NOOP("errors", "Another desk works in this data folder: %1. Close it, or choose another folder.")},
    {"no_data_folder",
     QT_TRANSLATE_NOOP("errors", "There is no Kamidesk data in this folder. Check the path, or add a shop to begin.")},
    {"disk_full", QT_TRANSLATE_NOOP("errors", "The disk is full. Nothing was saved; free some space and try again.")},
    {"not_writable", QT_TRANSLATE_NOOP("errors", "The data folder cannot be written. Check its permissions: %1.")},
    {"database_damaged",
     QT_TRANSLATE_NOOP("errors", "The desk's records are damaged. Restore the newest good backup: %1.")},
    {"backup_damaged", QT_TRANSLATE_NOOP("errors", "This backup is damaged and was not used. Choose an older one.")},
    {"wrong_key",
     QT_TRANSLATE_NOOP("errors", "This key does not open this data folder. Use the key file or passphrase that it was "
                                 "made with.")},
    {"not_lock_holder",
     QT_TRANSLATE_NOOP("errors", "Another process holds this data folder and alone may pull orders. Use that one, or "
                                 "close it first.")},
    {"key_file_unreadable",
     QT_TRANSLATE_NOOP("errors", "The key file cannot be read: %1. Check its path and permissions.")},
    {"key_file_not_writable",
     QT_TRANSLATE_NOOP("errors", "The key file cannot be made: %1. Choose a folder that you may write to.")},
    {"key_file_wrong",
     QT_TRANSLATE_NOOP("errors", "This file is no key of Kamidesk: %1. A key file holds 64 hexadecimal digits.")},
    {"key_file_open_to_others",
     QT_TRANSLATE_NOOP("errors",
                       "Others may read the key file: %1. Allow only its owner (chmod 600), then try again.")},
    {"passphrase_file_unreadable",
     QT_TRANSLATE_NOOP("errors", "The passphrase file cannot be read: %1. Check its path and permissions.")},
    {"passphrase_empty", QT_TRANSLATE_NOOP("errors", "The passphrase is empty. Put it on the first line of the file.")},
    {"salt_unreadable",
     QT_TRANSLATE_NOOP("errors", "The file that belongs to the passphrase cannot be used: %1. Restore it from a copy "
                                 "of the data folder.")},
    {"no_keychain",
     QT_TRANSLATE_NOOP("errors", "This system has no usable keychain. Give a key file or a passphrase file instead.")},
    {"playbook_mistakes", QT_TRANSLATE_NOOP("errors", "The playbook has mistakes and was not loaded: %1")},
    {"playbook_unreadable", QT_TRANSLATE_NOOP("errors", "The playbook cannot be read: %1")},
    {"log_not_writable",
     QT_TRANSLATE_NOOP("errors", "The log cannot be written. Check the permissions of the data folder.")},
    {"file_not_readable", QT_TRANSLATE_NOOP("errors", "The file cannot be read: %1. Check its path and permissions.")},
    {"evidence_too_large",
     QT_TRANSLATE_NOOP("errors", "The file is too large; %1 at most. Ask for a smaller picture.")},
    {"evidence_empty", QT_TRANSLATE_NOOP("errors", "The file is empty. Ask for it again.")},
    {"evidence_missing",
     QT_TRANSLATE_NOOP("errors", "The file of this piece of evidence is no longer in the data folder. Restore it from "
                                 "a backup of the folder.")},
    {"evidence_damaged",
     QT_TRANSLATE_NOOP("errors", "The stored file no longer matches its hash and is not shown. Restore it from a "
                                 "backup of the folder.")},
    {"kind_not_opened", QT_TRANSLATE_NOOP("errors", "Files of this kind are kept, but not opened by the desk.")},
    {"picture_too_large",
     QT_TRANSLATE_NOOP("errors", "The picture is too large to be opened safely. It is kept as it is.")},
    {"picture_broken",
     QT_TRANSLATE_NOOP("errors", "The picture is broken and cannot be shown. It is kept as it is; ask for it again.")},
    {"inspect_crashed",
     QT_TRANSLATE_NOOP("errors", "The picture could not be opened: the separate viewer process stopped. The file is "
                                 "kept.")},
    {"inspect_timed_out", QT_TRANSLATE_NOOP("errors", "The picture took too long to open. The file is kept.")},
    {"inspect_not_started",
     QT_TRANSLATE_NOOP("errors", "The viewer process kamidesk-inspect cannot be started: %1. Install Kamidesk again.")},
    {"inspect_not_limited",
     QT_TRANSLATE_NOOP("errors", "The system refused to limit the viewer process, so strangers' files are not opened "
                                 "here.")},
    {"case_unknown", QT_TRANSLATE_NOOP("errors", "There is no such case.")},
    {"case_closed", QT_TRANSLATE_NOOP("errors", "This case is closed. Open it again first.")},
    {"already_closed", QT_TRANSLATE_NOOP("errors", "This case is closed already.")},
    {"order_unknown",
     QT_TRANSLATE_NOOP("errors", "This order is not in the cache. Pull the shop's orders, then try again.")},
    {"text_missing", QT_TRANSLATE_NOOP("errors", "There is no text. Paste what the buyer wrote.")},
    {"note_missing", QT_TRANSLATE_NOOP("errors", "Changing the reason needs a note that says why.")},
    {"reason_missing", QT_TRANSLATE_NOOP("errors", "This needs a reason; it goes on record.")},
    {"cause_missing", QT_TRANSLATE_NOOP("errors", "Choose the root cause before closing.")},
    {"actions_unsettled",
     QT_TRANSLATE_NOOP("errors",
                       "An action of this case is not settled yet. Wait for it, or undo or decide it first.")},
    {"promise_unknown", QT_TRANSLATE_NOOP("errors", "There is no such promise in this case.")},
    {"profile_unknown",
     QT_TRANSLATE_NOOP("errors", "There is no such profile on this desk: %1. List the profiles to see their ids.")},
    {"pin_wrong", QT_TRANSLATE_NOOP("errors", "The PIN is wrong.")},
    {"pin_missing",
     QT_TRANSLATE_NOOP("errors", "This profile has no PIN and cannot approve. Set one in the settings.")},
    {"erased", QT_TRANSLATE_NOOP("errors", "What belonged to this case was erased and cannot be read any more.")},
    {"locked", QT_TRANSLATE_NOOP("errors", "This action is locked until these checks are answered: %1.")},
    {"order_busy",
     QT_TRANSLATE_NOOP("errors", "Another action on this order is not settled. Wait for it, or undo or decide it "
                                 "first.")},
    {"amount_not_positive", QT_TRANSLATE_NOOP("errors", "The amount must be more than zero.")},
    {"amount_above_remaining",
     QT_TRANSLATE_NOOP("errors", "The amount is more than what remains of this order. Enter less.")},
    {"amount_unreadable",
     QT_TRANSLATE_NOOP("errors", "The amount cannot be read. Write it like 12.50, with a point and without blanks.")},
    {"currency_differs", QT_TRANSLATE_NOOP("errors", "The amount is in another currency than the order.")},
    {"card_taken",
     QT_TRANSLATE_NOOP("errors", "This replacement was just reserved for another case. Try again for the next one.")},
    {"card_not_in_stock", QT_TRANSLATE_NOOP("errors", "This key is no longer in stock. Try again for the next one.")},
    {"card_ambiguous", QT_TRANSLATE_NOOP("errors", "This order has several keys. Say which one is to be replaced.")},
    {"card_unknown", QT_TRANSLATE_NOOP("errors", "This order has no such key.")},
    {"card_missing",
     QT_TRANSLATE_NOOP("errors", "The key's text is not known here. Pull the shop's cards, then try again.")},
    {"no_stock", QT_TRANSLATE_NOOP("errors", "There is no replacement in stock. Offer an exchange or a refund.")},
    {"no_order", QT_TRANSLATE_NOOP("errors", "No order is linked to this case yet. Find it first.")},
    {"shop_cannot",
     QT_TRANSLATE_NOOP("errors", "This shop cannot do that, or has not been reached yet. Probe it, or choose another "
                                 "route.")},
    {"operation_unknown", QT_TRANSLATE_NOOP("errors", "There is no such action.")},
    {"too_late", QT_TRANSLATE_NOOP("errors", "Too late to undo: it is being sent or has been sent.")},
    {"not_waiting", QT_TRANSLATE_NOOP("errors", "This action does not wait for approval.")},
    {"own_action", QT_TRANSLATE_NOOP("errors", "Nobody approves their own action. Ask another profile.")},
    {"above_approvers_limit",
     QT_TRANSLATE_NOOP("errors", "The amount is above this profile's own limit. Ask a supervisor with a higher one.")},
    {"not_unknown", QT_TRANSLATE_NOOP("errors", "The outcome of this action is not in doubt.")},
    {"fact_missing",
     QT_TRANSLATE_NOOP("errors",
                       "The script lacks facts and was not filled: %1. Enter them or choose another script.")},
    {"script_unknown", QT_TRANSLATE_NOOP("errors", "There is no such script: %1.")},
});

const char *textOfKind(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
        return QT_TRANSLATE_NOOP("errors",
                                 "The shop cannot be reached. Check the network; the desk tries again by itself.");
    case Error::Kind::Http:
        return QT_TRANSLATE_NOOP("errors", "The shop answered with an error. Try again later; the log has its words.");
    case Error::Kind::Protocol:
        return QT_TRANSLATE_NOOP("errors",
                                 "The shop answered in a way the desk does not understand. Tell the maintainers.");
    case Error::Kind::Parse:
        return QT_TRANSLATE_NOOP("errors", "Something could not be read. Check what was entered.");
    case Error::Kind::RateLimited:
        return QT_TRANSLATE_NOOP("errors", "The shop asks to wait. The desk tries again by itself.");
    case Error::Kind::Refused:
        return QT_TRANSLATE_NOOP("errors", "This was refused. The log says why.");
    case Error::Kind::Conflict:
        return QT_TRANSLATE_NOOP("errors", "Something has changed in the meantime. Look again, then decide.");
    case Error::Kind::Storage:
        return QT_TRANSLATE_NOOP("errors", "The data folder could not be used. Nothing was saved; check the disk.");
    case Error::Kind::Cancelled:
        return QT_TRANSLATE_NOOP("errors", "Cancelled.");
    case Error::Kind::Internal:
        return QT_TRANSLATE_NOOP("errors", "Something went wrong inside the desk. Please report it with the log.");
    }
    return "";
}

} // namespace

QString errorText(const Error &error)
{
    for (const Sentence &sentence : sentences) {
        if (error.code == QLatin1StringView(sentence.code)) {
            const QString text = QCoreApplication::translate("errors", sentence.text);
            return text.contains(u"%1"_s) ? text.arg(error.detail) : text;
        }
    }
    return QCoreApplication::translate("errors", textOfKind(error.kind));
}

QStringList codesWithText()
{
    QStringList codes;
    for (const Sentence &sentence : sentences) {
        codes << QString::fromLatin1(sentence.code);
    }
    return codes;
}

} // namespace kd::desk
