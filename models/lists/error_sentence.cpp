// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/error_sentence.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace kd::lists {

namespace {

struct Sentence
{
    QLatin1StringView code;
    const char *text;
};

#define KD_SAY(code, text) Sentence{QLatin1StringView(code), QT_TRANSLATE_NOOP("kd::lists::Errors", text)}

constexpr std::array sentences{
    KD_SAY("wrong_credentials", "The shop refused key and secret. Check that both were copied whole, and that the key still exists in the shop."),
    KD_SAY("forbidden", "The shop refused: this key may not do that. Give it read and write rights in the shop."),
    KD_SAY("certificate_untrusted", "The shop's certificate is not trusted. If the shop uses its own authority, choose its CA file."),
    KD_SAY("host_not_found", "There is no such address. Check the shop's URL."),
    KD_SAY("connection_refused", "Nobody answers at this address. Check the shop's URL, and whether the shop is up."),
    KD_SAY("timed_out", "The shop did not answer in time. Nothing is lost; the desk tries again."),
    KD_SAY("not_json", "The address answers with a web page instead of shop data. Check that the URL is the shop's own, without further path."),
    KD_SAY("html_instead_of_json", "The address answers with a web page instead of shop data. Check that the URL is the shop's own, without further path."),
    KD_SAY("not_found", "The shop has nothing at this address. Check the URL."),
    KD_SAY("not_https", "Only https addresses are taken: orders and keys would travel in the clear."),
    KD_SAY("offline", "The shop cannot be reached now. What is cached can be read; actions wait in the outbox."),
    KD_SAY("disk_full", "The disk is full. Make room; nothing was saved, and nothing was sent."),
    KD_SAY("not_writable", "The data folder cannot be written. Check its rights."),
    KD_SAY("folder_locked", "Another desk has this data folder open. Close it first, or choose another folder with --data."),
    KD_SAY("newer_data_folder", "This data folder was written by a newer Kamidesk. Install that version; nothing was changed."),
    KD_SAY("database_damaged", "The desk's database is damaged. Restore the newest backup: kamideskctl restore."),
    KD_SAY("wrong_key", "This key does not open the data folder. Choose the key file or passphrase it was made with."),
    KD_SAY("no_keychain", "This machine has no keychain. Start with --key-file FILE or --passphrase-file FILE."),
    KD_SAY("key_file_open_to_others", "Other users may read the key file. Make it readable by you only (chmod 600)."),
    KD_SAY("key_file_wrong", "This file is no key file."),
    KD_SAY("pin_wrong", "That PIN is not right."),
    KD_SAY("pin_missing", "This profile needs a PIN before it can approve."),
    KD_SAY("not_allowed", "This profile may not do that."),
    KD_SAY("own_action", "Nobody approves what they asked for themselves. Another profile has to."),
    KD_SAY("own_approval", "Nobody approves what they asked for themselves. Another profile has to."),
    KD_SAY("reason_missing", "Say why: it goes on record."),
    KD_SAY("note_missing", "Say why the classification changes: it goes on record."),
    KD_SAY("text_missing", "Nothing was written yet."),
    KD_SAY("cause_missing", "Choose the cause first."),
    KD_SAY("actions_unsettled", "An action of this case is still under way. Wait until it is settled, then close."),
    KD_SAY("already_closed", "This case is closed already."),
    KD_SAY("case_closed", "This case is closed. Reopen it first."),
    KD_SAY("amount_above_remaining", "That is more than is left to refund on this order."),
    KD_SAY("amount_not_positive", "State an amount above zero."),
    KD_SAY("shop_cannot", "This shop does not offer that."),
    KD_SAY("not_supported", "This shop does not offer that."),
    KD_SAY("no_order", "This case has no order yet. Link one first."),
    KD_SAY("no_stock", "There is no replacement in stock."),
    KD_SAY("card_ambiguous", "Choose which of the keys is to be replaced."),
    KD_SAY("order_busy", "An action on this order is under way. Wait until it is settled."),
    KD_SAY("locked", "Checks that this action needs have not passed."),
    KD_SAY("undo_too_late", "Too late to undo: it has left."),
    KD_SAY("too_late", "Too late to undo: it has left."),
    KD_SAY("fact_missing", "This script lacks facts and was not filled. Missing: %1"),
    KD_SAY("guard_blocked", "This text must not be sent. Read what the guard says."),
    KD_SAY("picture_too_large", "This picture is too large to be opened. It is kept whole."),
    KD_SAY("picture_broken", "This picture is broken. It is kept as it came."),
    KD_SAY("kind_not_opened", "Files of this kind are kept, not opened."),
    KD_SAY("inspect_crashed", "The viewer gave up on this picture. It is kept as it came."),
    KD_SAY("inspect_timed_out", "The viewer took too long for this picture. It is kept as it came."),
    KD_SAY("inspect_not_started", "The program that opens pictures is missing: kamidesk-inspect."),
    KD_SAY("evidence_too_large", "This file is too large to be kept."),
    KD_SAY("not_lock_holder", "This window only reads: another desk runs the outbox of this folder."),
    KD_SAY("playbook_mistakes", "The rules have mistakes and were not loaded: %1"),
};

#undef KD_SAY

const char *byKind(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
        return QT_TRANSLATE_NOOP("kd::lists::Errors", "The shop cannot be reached (%1). What is cached can be read; the desk tries again.");
    case Error::Kind::Http:
        return QT_TRANSLATE_NOOP("kd::lists::Errors", "The shop answered with an error (%1). The desk tries again.");
    case Error::Kind::Protocol:
    case Error::Kind::Parse:
        return QT_TRANSLATE_NOOP("kd::lists::Errors", "The answer could not be understood (%1). Nothing was taken from it.");
    case Error::Kind::RateLimited:
        return QT_TRANSLATE_NOOP("kd::lists::Errors", "The shop asks to wait (%1).");
    case Error::Kind::Refused:
        return QT_TRANSLATE_NOOP("kd::lists::Errors", "Refused (%1). Nothing happened.");
    case Error::Kind::Conflict:
        return QT_TRANSLATE_NOOP("kd::lists::Errors", "The facts have changed meanwhile (%1). Look again.");
    case Error::Kind::Storage:
        return QT_TRANSLATE_NOOP("kd::lists::Errors", "The data folder could not be read or written (%1). Nothing was saved.");
    case Error::Kind::Cancelled:
        return QT_TRANSLATE_NOOP("kd::lists::Errors", "Cancelled.");
    case Error::Kind::Internal:
        return QT_TRANSLATE_NOOP("kd::lists::Errors", "Something inside the program went wrong (%1). Please report it.");
    }
    return "";
}

} // namespace

QString errorSentence(const Error &error)
{
    for (const Sentence &sentence : sentences) {
        if (sentence.code == error.code) {
            const QString text = QCoreApplication::translate("kd::lists::Errors", sentence.text);
            return text.contains("%1"_L1) ? text.arg(error.detail) : text;
        }
    }
    const QString text = QCoreApplication::translate("kd::lists::Errors", byKind(error.kind));
    return text.contains("%1"_L1) ? text.arg(error.code.isEmpty() ? error.detail : error.code) : text;
}

} // namespace kd::lists
