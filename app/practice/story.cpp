// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/story.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Resources of a static library are only linked in when somebody asks for them; the macro must stand outside
// namespaces.
static void initPracticeResources()
{
    Q_INIT_RESOURCE(practice);
}

namespace kd::practice {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        list << item.toString();
    }
    return list;
}

Story read()
{
    initPracticeResources();
    QFile file(u":/practice/story.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Story story;
    story.title = json.value(u"title"_s).toString();
    story.currency = json.value(u"currency"_s).toString();
    story.currencySymbol = json.value(u"currency_symbol"_s).toString();
    story.zone = {json.value(u"zone_name"_s).toString(), json.value(u"zone_offset_s"_s).toInt(), false};
    story.suppliers = texts(json.value(u"suppliers"_s));
    story.weakSupplier = json.value(u"weak_supplier"_s).toString();
    story.surnames = texts(json.value(u"surnames"_s));
    story.given = texts(json.value(u"given"_s));
    story.mailDomains = texts(json.value(u"mail_domains"_s));
    story.mailTypos = texts(json.value(u"mail_typos"_s));
    story.networks = texts(json.value(u"networks"_s));
    story.agents = texts(json.value(u"agents"_s));
    story.checkoutNotes = texts(json.value(u"checkout_notes"_s));
    const QJsonObject messages = json.value(u"messages"_s).toObject();
    for (auto it = messages.begin(); it != messages.end(); ++it) {
        story.messages.insert(it.key(), texts(it.value()));
    }
    const QJsonArray products = json.value(u"products"_s).toArray();
    for (const QJsonValue &value : products) {
        const QJsonObject row = value.toObject();
        Product product;
        product.id = 101 + static_cast<qint64>(story.products.size());
        product.name = row.value(u"name"_s).toString();
        product.sku = row.value(u"sku"_s).toString();
        product.priceMinor = row.value(u"price"_s).toInteger();
        product.productClass = row.value(u"class"_s).toString();
        product.about = row.value(u"about"_s).toString();
        product.region = row.value(u"region"_s).toString();
        product.keyPattern = row.value(u"key"_s).toString();
        product.suppliers = texts(row.value(u"suppliers"_s));
        product.uses = row.value(u"uses"_s).toInt();
        product.weight = row.value(u"weight"_s).toInt(1);
        product.stock = product.keyPattern.isEmpty() ? 0 : row.value(u"stock"_s).toInt(40);
        product.reusable = row.value(u"reusable"_s).toBool();
        product.hidden = row.value(u"hidden"_s).toBool();
        story.products.push_back(product);
    }
    return story;
}

} // namespace

const Story &story()
{
    static const Story only = read();
    return only;
}

quint64 Random::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

qint64 Random::below(qint64 limit)
{
    return limit < 1 ? 0 : static_cast<qint64>(next() % static_cast<quint64>(limit));
}

QString Random::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += QChar(u'0' + static_cast<char16_t>(below(10)));
    }
    return text;
}

QString Random::fill(const QString &pattern)
{
    static constexpr char16_t clear[] = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    QString text = pattern;
    for (QChar &c : text) {
        if (c == u'X') {
            c = QChar(clear[below(32)]);
        } else if (c == u'D') {
            c = QChar(u'0' + static_cast<char16_t>(below(10)));
        } else if (c == u'x') {
            c = QChar(u'a' + static_cast<char16_t>(below(26)));
        }
    }
    return text;
}

} // namespace kd::practice
