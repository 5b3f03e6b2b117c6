// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/intake.h"

#include "models/intake/book_reader.h"
#include "models/intake/identifiers.h"
#include "models/intake/labels.h"

using namespace Qt::StringLiterals;

// The linker drops the resources of a static library unless somebody asks for them by name, outside any namespace.
static void keepWordLists()
{
    Q_INIT_RESOURCE(intake_playbook);
}

namespace kd::intake {

Analyser::Analyser(std::shared_ptr<const Book> book)
    : m_book(std::move(book))
{}

Result<Analyser> Analyser::load()
{
    keepWordLists();
    return load(u":/playbooks/intake"_s);
}

Result<Analyser> Analyser::load(const QString &folder)
{
    auto book = readBook(folder);
    if (!book) {
        return fail(std::move(book).error());
    }
    return Analyser(*std::move(book));
}

Claim Analyser::analyse(const QString &text) const
{
    Claim claim;
    claim.truncated = text.size() > longestText;
    NormalText normal = normalise(QStringView(text).first(std::min<qsizetype>(text.size(), longestText)), m_book->simplified);
    readIdentifiers(claim, normal, *m_book);
    // Labels may count on amounts being legible ("面值100只到50"); quantities may not read one as a number of cards.
    NormalText withoutAmounts = normal;
    readAmounts(claim, withoutAmounts, *m_book);
    readQuantities(claim, withoutAmounts, *m_book);
    labelClaim(claim, normal, *m_book);
    nameMissing(claim, normal, *m_book);
    std::stable_sort(claim.spans.begin(), claim.spans.end(),
                     [](const Span &a, const Span &b) { return a.start < b.start; });
    return claim;
}

} // namespace kd::intake
