// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/error_text.h"

#include "models/desk/action_sentences.h"
#include "models/desk/desk_sentences.h"
#include "models/desk/fact_names.h"
#include "models/desk/incident_sentences.h"
#include "models/desk/people_sentences.h"
#include "models/desk/shop_sentences.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::StringLiterals;

namespace kd::desk {

namespace {

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
        return QT_TRANSLATE_NOOP("errors", "This was refused (%1). The log says why.");
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

constexpr std::array<std::span<const Sentence>, 5> lists{shopSentences, deskSentences, actionSentences, peopleSentences,
                                                         incidentSentences};

const char *textOfCode(const QString &code)
{
    for (const std::span<const Sentence> sentences : lists) {
        for (const Sentence &sentence : sentences) {
            if (code == QLatin1StringView(sentence.code)) {
                return sentence.text;
            }
        }
    }
    return nullptr;
}

// "card,receipt" in the reader's words.
QString namesOfFacts(const QString &ids)
{
    QStringList names;
    const QStringList wanted = ids.split(u',');
    for (const QString &id : wanted) {
        const auto known = std::find_if(factNames.begin(), factNames.end(),
                                        [&id](const Sentence &name) { return id == QLatin1StringView(name.code); });
        names << (known == factNames.end() ? id : QCoreApplication::translate("errors", known->text));
    }
    return names.join(QCoreApplication::translate("errors", ", ", "between names"));
}

} // namespace

QString errorText(const Error &error)
{
    const char *known = textOfCode(error.code);
    const QString text = QCoreApplication::translate("errors", known != nullptr ? known : textOfKind(error.kind));
    const QString detail = error.code == "fact_missing"_L1 ? namesOfFacts(error.detail) : error.detail;
    return text.contains(u"%1"_s) ? text.arg(known != nullptr ? detail : error.code) : text;
}

QStringList codesWithText()
{
    QStringList codes;
    for (const std::span<const Sentence> sentences : lists) {
        for (const Sentence &sentence : sentences) {
            codes << QString::fromLatin1(sentence.code);
        }
    }
    return codes;
}

} // namespace kd::desk
