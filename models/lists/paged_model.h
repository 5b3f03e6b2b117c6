// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/diff_model.h"
#include "models/lists/paged_rows.h"
#include "models/lists/session.h"

namespace kd::lists {

/// Rows from the newest to the oldest, read page by page from the last row on, however many there are: no page is asked
/// for by its number, so rows that come or go meanwhile neither repeat nor skip one. A concrete list says how a page is
/// read and which of two rows is older.
template<typename Row>
class PagedModel : public DiffModel<Row, PagedRows>
{
public:
    PagedModel(Session &session, QObject *parent)
        : DiffModel<Row, PagedRows>(parent)
        , m_session(session)
    {}

    void refresh() final
    {
        if (this->isLoading() || m_refreshing) {
            m_again = true; // what is on its way may have been read before the change
            return;
        }
        if (this->all().empty()) {
            readMore();
            return;
        }
        m_refreshing = true;
        const int round = this->m_round;
        const int asked = refreshSize();
        const auto done = [this, round] {
            if (round == this->m_round) {
                m_refreshing = false;
                finish();
            }
        };
        m_session.ask(
            page(nullptr, asked), this,
            [this, round, asked, done](std::vector<Row> newest) {
                if (round == this->m_round && !this->isLoading()) {
                    showNewest(std::move(newest), asked);
                } else if (round == this->m_round) {
                    m_again = true; // the page that is on its way continues the rows that are here now
                }
                done();
            },
            [done](const Error &) {
                done();
                return false; // said by whoever hears Session::failed()
            });
    }

protected:
    /// At most `limit` rows that are older than `after`; the newest of all without one.
    [[nodiscard]] virtual QFuture<Result<std::vector<Row>>> page(const Row *after, int limit) = 0;
    [[nodiscard]] virtual bool isOlder(const Row &row, const Row &than) const = 0;
    /// How many rows a refresh reads: one page where only the newest ever change, all that are here where any may.
    [[nodiscard]] virtual int refreshSize() const { return this->pageSize; }
    [[nodiscard]] Session &session() const { return m_session; }

    /// For another filter.
    void restart()
    {
        ++this->m_round;
        this->m_complete = this->m_failed = m_again = m_refreshing = false;
        this->setLoading(true); // a view that hears of the reset must not ask as well
        this->start();
        readMore();
    }

    void readMore() final
    {
        this->setLoading(true);
        const int round = this->m_round;
        const auto done = [this, round](bool failed) {
            if (round == this->m_round) {
                this->m_failed = failed;
                this->setLoading(false);
                finish();
            }
        };
        m_session.ask(
            page(this->all().empty() ? nullptr : &this->all().back(), this->pageSize), this,
            [this, round, done](std::vector<Row> more) {
                if (round == this->m_round) {
                    this->m_complete = int(more.size()) < this->pageSize;
                    this->append(std::move(more));
                }
                done(false);
            },
            [done](const Error &) {
                done(true);
                return false;
            });
    }

private:
    void showNewest(std::vector<Row> newest, int asked)
    {
        this->m_failed = false;
        if (int(newest.size()) < asked) {
            this->m_complete = true;
            applyWhole(std::move(newest));
            return;
        }
        const std::vector<Row> &known = this->all();
        const Row last = newest.back();
        if (known.empty() || isOlder(known.front(), last)) {
            // More has come than one page holds: what lies between is not known, so the rows below are read anew.
            this->m_complete = false;
        } else {
            QSet<QString> here; // a row may have come up from below
            for (const Row &row : newest) {
                here.insert(this->keyOf(row).toString());
            }
            std::copy_if(known.begin(), known.end(), std::back_inserter(newest), [this, &last, &here](const Row &row) {
                return isOlder(row, last) && !here.contains(this->keyOf(row).toString());
            });
        }
        applyWhole(std::move(newest));
    }

    void applyWhole(std::vector<Row> rows)
    {
        this->m_applying = true;
        this->apply(std::move(rows));
        this->m_applying = false;
    }

    void finish()
    {
        if (!this->isLoading() && !m_refreshing && std::exchange(m_again, false)) {
            refresh();
        }
    }

    Session &m_session;
    bool m_refreshing = false;
    bool m_again = false; ///< refresh() was asked for while an answer was on its way
};

} // namespace kd::lists
