// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command_line.h"
#include "models/desk/desk.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kd::ctl {

/// Exit codes (docs/ctl.md).
enum Exit {
    Done = 0,
    Refused = 1,        ///< by a rule of the desk, or an action by the shop; nothing happened
    Usage = 2,          ///< typed wrongly, or a text that cannot be read
    NoData = 3,         ///< data folder, key, disk, backup
    ShopFailed = 4,     ///< the shop cannot be reached, does not let us in or does not answer as it should
    OutcomeUnknown = 5, ///< an action may or may not have happened; see `outbox list`
    NeedsApproval = 6,
    CheckFailed = 7,    ///< journal verify found damage
    Broken = 10,        ///< a mistake of the program
};

/// For numbers that have no bound of their own: cases, entries of the journal.
constexpr qint64 highest = std::numeric_limits<qint64>::max();
/// The longest that a shop may take to show a change, in milliseconds.
constexpr qint64 longestSettle = 24LL * 3600 * 1000;

/// What a command runs with: what was typed, the desk once it is asked for, and the way out.
class Context
{
public:
    explicit Context(Invocation invocation);
    ~Context();

    Invocation invocation;

    /// How a command uses the data folder.
    enum class Use {
        Look,  ///< reads and appends; works beside the process that holds the folder
        Hold,  ///< pulls or sends: must hold the folder itself
        Follow ///< sends if the folder is free, else leaves it to the process that holds it
    };
    /// Whether a command may begin a desk. Whoever only reads would take a mistyped folder for an empty desk.
    enum class Folder { Present, MayBeMade };
    /// Opens the desk; on failure, and for --as with somebody who is not there, the error is printed and the exit code is
    /// in `exitCode`.
    [[nodiscard]] desk::Desk *open(Use use, Folder state = Folder::Present);
    /// The folder is named, and it holds a desk. Otherwise it is said, and `exitCode` set.
    [[nodiscard]] bool hasDesk();
    /// Who acts: --as; without it "owner", or whoever is the only one. Printed as an error when that is nobody.
    [[nodiscard]] std::optional<ProfileId> actor();
    [[nodiscard]] Result<SealingKey> key();
    [[nodiscard]] QString folder() const;

    int print(const QJsonObject &object, int code = Exit::Done);
    int print(const QJsonArray &array, int code = Exit::Done);
    /// The sentence on standard error; with --json also {"error": …} on standard output.
    int fail(const Error &error);
    int usage(const QString &what);
    /// A sentence on standard error that is no failure of the command.
    void remark(const QString &sentence) const;

    /// Text of --file, or standard input to its end, without line breaks at its end. Refused "text_missing",
    /// "text_too_long" (1 MiB), "text_not_utf8".
    [[nodiscard]] Result<QString> textFromFileOrInput(const QString &option);
    /// A value that may also come from a file ("@path") or, as "-", from standard input: for secrets.
    [[nodiscard]] Result<QString> secretValue(const QString &option);
    /// A whole number within the bounds, `absent` when it was not given. Anything else is said, and `exitCode` set.
    [[nodiscard]] std::optional<qint64> number(const QString &option, qint64 absent, qint64 least, qint64 most);
    /// The only shop, or the one that is named by id or name. Otherwise it is said, and `exitCode` set.
    [[nodiscard]] std::optional<ShopId> shop(desk::Desk &desk, const QString &wanted);

    int exitCode = Exit::Done;

private:
    [[nodiscard]] std::optional<ProfileId> namedActor(desk::Desk &desk);
    void write(const QByteArray &bytes);
    std::unique_ptr<desk::Desk> m_desk;
    std::shared_ptr<Clock> m_clock;
};

[[nodiscard]] int exitCodeOf(const Error &error);
/// {"error": {"kind", "code", "message"[, "detail"]}}, as it goes to standard output with --json.
[[nodiscard]] QJsonObject errorJson(const QString &kind, const QString &code, const QString &message, const QString &detail = {});

} // namespace kd::ctl
