// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/failure.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kd::store {

namespace {

int numberOf(Connection &connection)
{
    return static_cast<int>(connection.value("PRAGMA user_version"));
}

void refuseNewer(Connection &connection, int present, int newest)
{
    if (present > newest) {
        raise(u"newer_data_folder"_s, u"open the data folder"_s,
              QFileInfo(connection.path()).fileName() + u" is at "_s + QString::number(present) + u", this program knows "_s
                  + QString::number(newest));
    }
}

} // namespace

void migrate(Connection &connection, std::span<const Migration> migrations)
{
    refuseNewer(connection, numberOf(connection), migrations.back().number);
    for (const Migration &migration : migrations) {
        if (numberOf(connection) >= migration.number) {
            continue;
        }
        connection.begin();
        try {
            // Read again under the lock: another process may have been faster.
            if (numberOf(connection) < migration.number) {
                connection.execute(migration.sql);
                connection.execute(("PRAGMA user_version = " + std::to_string(migration.number)).c_str());
            }
            connection.commit();
        } catch (...) {
            connection.rollback();
            throw;
        }
    }
}

bool isBehind(Connection &connection, std::span<const Migration> migrations)
{
    const int present = numberOf(connection);
    refuseNewer(connection, present, migrations.back().number);
    return present > 0 && present < migrations.back().number;
}

void requireCurrentOrOlder(Connection &connection, std::span<const Migration> migrations)
{
    refuseNewer(connection, numberOf(connection), migrations.back().number);
}

void requireCurrent(Connection &connection, std::span<const Migration> migrations)
{
    const int present = numberOf(connection);
    refuseNewer(connection, present, migrations.back().number);
    if (present < migrations.back().number) {
        raise(u"older_data_folder"_s, u"open the data folder"_s,
              QFileInfo(connection.path()).fileName() + u" is at "_s + QString::number(present));
    }
}

} // namespace kd::store
