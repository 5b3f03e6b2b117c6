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
    Refused = 1,       ///< by a rule of the desk or by the shop; nothing happened
    Usage = 2,
    NoData = 3,        ///< data folder, key, disk, backup
    ShopFailed = 4,    ///< the shop cannot be reached or does not answer as it should
    OutcomeUnknown = 5, ///< an action may or may not have happened; see `outbox list`
    NeedsApproval = 6,
    CheckFailed = 7,   ///< journal verify found damage
    Broken = 10,       ///< a mistake of the program
};

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
    /// Opens the desk; on failure the error is printed and the exit code is in `exitCode`.
    [[nodiscard]] desk::Desk *open(Use use);
    /// Who acts: --as, or the first profile. Printed as an error when there is no such profile.
    [[nodiscard]] std::optional<ProfileId> actor();
    [[nodiscard]] Result<SealingKey> key();
    [[nodiscard]] QString folder() const;

    int print(const QJsonObject &object, int code = Exit::Done);
    int print(const QJsonArray &array, int code = Exit::Done);
    /// The sentence on standard error; with --json also {"error": …} on standard output.
    int fail(const Error &error);
    int usage(const QString &what);

    /// Text of --file, or standard input to its end.
    [[nodiscard]] Result<QString> textFromFileOrInput(const QString &option);
    /// A value that may also come from a file ("@path") or, as "-", from standard input: for secrets.
    [[nodiscard]] Result<QString> secretValue(const QString &option);

    int exitCode = Exit::Done;

private:
    void write(const QByteArray &bytes);
    std::unique_ptr<desk::Desk> m_desk;
    std::shared_ptr<Clock> m_clock;
};

[[nodiscard]] int exitCodeOf(const Error &error);

} // namespace kd::ctl
