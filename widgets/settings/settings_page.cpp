// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settings_page.h"

#include "models/base/sealing.h"
#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/outbox/limit_check.h"
#include "widgets/settings/shop_form.h"
#include "widgets/settings/shop_list.h"
#include "widgets/style/controls.h"
#include "widgets/style/sheet.h"
#include "widgets/style/tokens.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPromise>
#include <QScrollArea>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

namespace {

// Typed in whole units with at most two decimals ("200", "99.50"); kept in minor units of the order's currency.
QString limitText(const std::optional<qint64> &minor)
{
    return minor ? Money(*minor, *Currency::fromCode(u"CNY")).toText() : QString();
}

QString amountText(qint64 minor, const QString &currency)
{
    return Money(minor, Currency::fromCode(currency).value_or(Currency())).toDisplay();
}

std::optional<std::optional<qint64>> limitFrom(const QString &text, Currency currency)
{
    if (text.isEmpty()) {
        return std::optional<qint64>();
    }
    const Result<Money> money = Money::parse(text, currency);
    if (!money || money->isNegative()) {
        return std::nullopt;
    }
    return std::optional<qint64>(money->minor());
}

QFuture<Result<QByteArray>> hashedLater(const QString &pin)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, pin] {
        promise->addResult(pinHash(pin));
        promise->finish();
    });
    return promise->future();
}

} // namespace

SettingsPage::SettingsPage(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_addProfile(new QPushButton(tr("Add a profile")))
    , m_noRight(label(tr("Only a supervisor adds profiles or changes those of others."), u"small"_s))
    , m_profiles(column(size::gapS))
    , m_shops(new ShopList(session))
    , m_backup(label({}, u"small"_s))
{
    setObjectName(u"settings_page"_s);
    auto *content = new QWidget;
    auto *layout = column(size::gapM, content);
    setMargins(layout, size::gapL, size::gapM);
    layout->addWidget(label(tr("Settings"), u"heading"_s));

    auto *look = new CardFrame;
    look->body()->addWidget(label(tr("Look and language"), u"section"_s));
    auto *form = new QFormLayout;
    m_theme->setObjectName(u"theme_choice"_s);
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->addItem(tr("as the system"), u"system"_s);
    m_theme->addItem(tr("light"), u"light"_s);
    m_theme->addItem(tr("dark"), u"dark"_s);
    m_theme->addItem(tr("high contrast"), u"contrast"_s);
    m_language->setObjectName(u"language_choice"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("as the system"), QString());
    m_language->addItem(u"中文"_s, u"zh_CN"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    form->addRow(label(tr("Theme"), u"soft"_s), m_theme);
    form->addRow(label(tr("Language"), u"soft"_s), m_language);
    look->body()->addLayout(form);
    layout->addWidget(look);

    auto *people = new CardFrame;
    auto *head = row(size::gap);
    head->addWidget(label(tr("People and limits"), u"section"_s), 1);
    m_addProfile->setObjectName(u"add_profile"_s);
    head->addWidget(m_addProfile);
    people->body()->addLayout(head);
    m_noRight->setObjectName(u"profiles_no_right"_s);
    m_noRight->setWordWrap(true);
    people->body()->addWidget(m_noRight);
    people->body()->addLayout(m_profiles);
    QLabel *scope = label(tr("Approvals and history are among the profiles of this data folder."), u"small"_s);
    scope->setWordWrap(true);
    people->body()->addWidget(scope);
    layout->addWidget(people);

    auto *known = new CardFrame;
    known->body()->addWidget(label(tr("Shops"), u"section"_s));
    known->body()->addWidget(m_shops);
    layout->addWidget(known);

    auto *shops = new CardFrame;
    shops->body()->addWidget(label(tr("Connect another shop"), u"section"_s));
    shops->body()->addWidget(new ShopForm(session));
    layout->addWidget(shops);

    auto *safety = new CardFrame;
    auto *line = row(size::gap);
    line->addWidget(label(tr("Backup"), u"section"_s), 1);
    auto *backup = new QPushButton(tr("Back up now"));
    backup->setObjectName(u"backup_now"_s);
    line->addWidget(backup);
    safety->body()->addLayout(line);
    m_backup->setWordWrap(true);
    m_backup->setObjectName(u"backup_text"_s);
    m_backup->setText(
        tr("Checked copies of the desk's database are kept in %1/backups, the newest seven. To restore one, close "
           "this window and run: kamideskctl --data %1 restore FILE")
            .arg(session.desk().folder()));
    m_backup->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_backup->setFocusPolicy(Qt::NoFocus);
    safety->body()->addWidget(m_backup);
    layout->addWidget(safety);
    layout->addStretch(1);

    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    column(0, this)->addWidget(area);
    connect(m_theme, &QComboBox::activated, this, [this] { Q_EMIT themeChosen(m_theme->currentData().toString()); });
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_addProfile, &QPushButton::clicked, this, [this] { askProfile({}); });
    connect(backup, &QPushButton::clicked, this, &SettingsPage::backUp);
    connect(&session, &lists::Session::meChanged, this, &SettingsPage::showRight);
    showRight();
    setFocusProxy(m_theme);
}

// Said before anything is typed into a profile, not after. Name and PIN of one's own are everybody's; while nobody has
// the right, whoever sits here makes the desk's people.
void SettingsPage::showRight()
{
    const bool may =
        m_people && outbox::mayChangeProfiles(m_session.me(), *m_people, m_session.desk().playbook().limits());
    m_addProfile->setEnabled(may);
    m_noRight->setVisible(m_people && !may);
    for (QPushButton *edit : std::as_const(m_edits)) {
        edit->setEnabled(may || edit->objectName() == u"edit_profile_"_s + m_session.me().id.value());
    }
}

void SettingsPage::setChoices(const QString &theme, const QString &language)
{
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(theme)));
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
}

void SettingsPage::setProfiles(const std::vector<store::ProfileRow> &profiles)
{
    m_people = profiles;
    clear(m_profiles);
    m_edits.clear();
    for (const store::ProfileRow &profile : profiles) {
        auto *line = row(size::gap);
        line->addWidget(label(profile.name));
        line->addWidget(chip(lists::roleLabel(profile.role)));
        line->addWidget(
            label(profile.limitPerAction
                      ? tr("up to %1 an action").arg(amountText(*profile.limitPerAction, profile.limitCurrency))
                      : tr("no limit"),
                  u"small"_s));
        line->addStretch(1);
        QPushButton *edit = linkButton(tr("change"), u"edit_profile_"_s + profile.id.value());
        edit->setAccessibleName(tr("Change profile %1").arg(profile.name));
        connect(edit, &QPushButton::clicked, this, [this, profile] { askProfile(profile); });
        line->addWidget(edit);
        m_edits << edit;
        auto *box = new QWidget;
        box->setLayout(line);
        m_profiles->addWidget(box);
    }
    showRight();
}

void SettingsPage::setShops(const std::vector<desk::ShopStatus> &shops)
{
    m_shops->setShops(shops);
}

void SettingsPage::askProfile(const std::optional<store::ProfileRow> &known)
{
    auto *sheet = new Sheet(this, u"profile_sheet"_s, known ? tr("Change the profile") : tr("Add a profile"));
    const store::ProfileRow old = known.value_or(store::ProfileRow());
    sheet->addText(u"profile_name"_s, tr("Name"), old.name, true);
    sheet->addChoice(u"profile_role"_s, tr("Role"),
                     {{u"agent"_s, lists::roleLabel(u"agent")},
                      {u"senior"_s, lists::roleLabel(u"senior")},
                      {u"supervisor"_s, lists::roleLabel(u"supervisor")}},
                     old.role);
    sheet->addText(u"profile_currency"_s, tr("Own limits in (empty: none, the role's hold)"),
                   old.limitPerAction || old.limitPerDay ? old.limitCurrency : QString());
    sheet->addText(u"profile_action"_s, tr("Limit an action"), limitText(old.limitPerAction));
    sheet->addText(u"profile_day"_s, tr("Limit a day"), limitText(old.limitPerDay));
    sheet->addSecret(u"profile_pin"_s, known ? tr("New PIN (empty: unchanged)") : tr("PIN"));
    if (!m_session.me().pinHash.isEmpty()) {
        sheet->addSecret(u"profile_own_pin"_s, tr("Your own PIN"));
    }
    sheet->open(tr("Save"), [this, sheet, old](const Sheet::Values &values) {
        store::ProfileRow row = old;
        row.name = values.value(u"profile_name"_s);
        row.role = values.value(u"profile_role"_s);
        const bool limited = !values.value(u"profile_action"_s).isEmpty() || !values.value(u"profile_day"_s).isEmpty();
        const auto currency = Currency::fromCode(values.value(u"profile_currency"_s).trimmed().toUpper());
        if (limited && !currency) {
            sheet->setComplaint(tr("Name the currency of the limits by its three letters, such as CNY."));
            return false;
        }
        const auto action = limitFrom(values.value(u"profile_action"_s), currency.value_or(Currency()));
        const auto day = limitFrom(values.value(u"profile_day"_s), currency.value_or(Currency()));
        if (!action || !day) {
            sheet->setComplaint(tr("Type limits as amounts, such as 200 or 99.50; empty means none."));
            return false;
        }
        row.limitPerAction = *action;
        row.limitPerDay = *day;
        row.limitCurrency = limited ? currency->code() : QString();
        const QString ownPin = values.value(u"profile_own_pin"_s);
        if (row.id.isEmpty()) {
            row.id = ProfileId(u"p-"_s + QString::fromLatin1(randomBytes(4).toHex()));
        }
        if (const QString pin = values.value(u"profile_pin"_s); !pin.isEmpty()) {
            // Hashing a PIN takes a tenth of a second on purpose; the window does not wait for it.
            m_session.ask(
                hashedLater(pin), sheet,
                [this, row, ownPin, sheet](const QByteArray &hash) {
                    store::ProfileRow withPin = row;
                    withPin.pinHash = hash;
                    keep(withPin, ownPin, sheet);
                },
                [sheet](const Error &error) {
                    sheet->setComplaint(desk::errorText(error));
                    return true;
                });
            return false;
        }
        keep(row, ownPin, sheet);
        return false;
    });
}

void SettingsPage::keep(const store::ProfileRow &row, const QString &ownPin, Sheet *sheet)
{
    m_session.ask(
        m_session.desk().putProfile(m_session.me().id, row, ownPin), sheet,
        [this, sheet](const store::ProfileRow &) {
            sheet->dismiss();
            Q_EMIT profilesChanged();
        },
        [sheet](const Error &error) {
            sheet->setComplaint(desk::errorText(error));
            return true;
        });
}

void SettingsPage::backUp()
{
    m_session.ask(m_session.desk().backup({}), this,
                  [this](const QString &path) { Q_EMIT m_session.told(tr("Backed up and checked: %1").arg(path)); });
}

} // namespace kd::ui
