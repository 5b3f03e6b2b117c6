// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/shop_form.h"

#include "models/desk/error_text.h"
#include "models/lists/labels.h"
#include "models/lists/session.h"
#include "models/lists/times.h"
#include "models/outbox/limit_check.h"
#include "widgets/style/controls.h"
#include "widgets/style/tokens.h"

#include <QAction>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace kd::style;

namespace kd::ui {

ShopForm::ShopForm(lists::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_noRight(label({}, u"warn"_s))
    , m_fields(new QWidget)
    , m_name(new QLineEdit)
    , m_url(new QLineEdit)
    , m_key(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_licenseKey(new QLineEdit)
    , m_licenseSecret(new QLineEdit)
    , m_ca(new QLineEdit)
    , m_connect(new QPushButton(tr("Try and connect")))
    , m_result(label({}))
{
    auto *layout = column(size::gapM, this);
    m_noRight->setObjectName(u"shop_no_right"_s);
    m_noRight->setWordWrap(true);
    m_noRight->setText(tr("Only a supervisor connects a shop. Change the person at the top right to do it."));
    layout->addWidget(m_noRight);
    layout->addWidget(m_fields);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(size::gap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](QLineEdit *line, const QString &id, const QString &name, const QString &hint) {
        line->setObjectName(id);
        line->setAccessibleName(name);
        line->setPlaceholderText(hint);
        QLabel *named = label(name, u"soft"_s);
        named->setBuddy(line);
        form->addRow(named, line);
        connect(line, &QLineEdit::returnPressed, this, &ShopForm::tryIt);
    };
    add(m_name, u"shop_name"_s, tr("Name"), tr("as the desk shows it"));
    add(m_url, u"shop_url"_s, tr("Address"), u"https://shop.example"_s);
    add(m_key, u"shop_key"_s, tr("Consumer key"), u"ck_…"_s);
    add(m_secret, u"shop_secret"_s, tr("Consumer secret"), u"cs_…"_s);
    add(m_licenseKey, u"shop_license_key"_s, tr("License key"), tr("only if License Manager has its own pair"));
    add(m_licenseSecret, u"shop_license_secret"_s, tr("License secret"), {});
    add(m_ca, u"shop_ca"_s, tr("CA file"), tr("only if the shop has its own authority"));
    auto *pick = m_ca->addAction(QIcon(u":/icons/file.svg"_s), QLineEdit::TrailingPosition);
    pick->setText(tr("Choose a file"));
    connect(pick, &QAction::triggered, this, [this] {
        auto *dialog =
            new QFileDialog(window(), tr("CA file"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, m_ca, &QLineEdit::setText);
        dialog->open();
    });
    m_secret->setEchoMode(QLineEdit::Password);
    m_licenseSecret->setEchoMode(QLineEdit::Password);
    m_result->setWordWrap(true);
    m_result->setObjectName(u"shop_result"_s);
    m_result->hide();
    layout->addWidget(m_result);
    m_connect->setObjectName(u"shop_connect"_s);
    m_connect->setProperty("kind", u"primary"_s);
    auto *buttons = row(size::gap);
    buttons->addStretch(1);
    buttons->addWidget(m_connect);
    layout->addLayout(buttons);
    connect(m_connect, &QPushButton::clicked, this, &ShopForm::tryIt);
    setFocusProxy(m_name);
    m_refresh = new lists::Refresh(
        m_session, [this] { return m_session.desk().shops(); },
        [this](const std::vector<desk::ShopStatus> &shops) { showPulled(shops); }, this);
    connect(&m_session.desk(), &desk::Desk::shopsChanged, this, [this] {
        if (!m_pulling.isEmpty()) {
            m_refresh->request();
        }
    });
    connect(&m_session, &lists::Session::meChanged, this, &ShopForm::showRight);
    showRight();
}

void ShopForm::showRight()
{
    const bool may =
        outbox::hasRight(m_session.me(), m_session.desk().playbook().limits(), playbook::Right::ChangeShops);
    m_noRight->setVisible(!may);
    m_fields->setEnabled(may);
    m_connect->setEnabled(may);
}

// "Orders are being pulled" is true only until they are here.
void ShopForm::showPulled(const std::vector<desk::ShopStatus> &shops)
{
    const auto shop = std::ranges::find(shops, m_pulling, [](const desk::ShopStatus &status) { return status.row.id; });
    if (shop == shops.end()) {
        m_pulling = {};
        m_result->hide();
    } else if (shop->progress.lastSuccess && !shop->progress.firstPull) {
        m_pulling = {};
        m_result->setText(answer(*shop, false));
    }
}

void ShopForm::say(const QString &text, const QString &kind)
{
    m_result->setText(text);
    setStyled(m_result, "kind", kind);
    m_result->show();
}

QString ShopForm::answer(const desk::ShopStatus &status, bool pulling)
{
    QStringList lines{tr("Connected: %1.").arg(status.row.name)};
    if (status.profile) {
        lines << tr("%1 · %2").arg(status.profile->title, status.profile->version);
        for (const QString &remark : status.profile->remarks) {
            lines << lists::remarkLabel(remark);
        }
    }
    lines << (pulling ? tr("Orders are being pulled now; you can work meanwhile.")
                      : tr("Its orders are here: %1.").arg(lists::countText(status.orders)));
    return lines.join(u'\n');
}

void ShopForm::tryIt()
{
    if (m_name->text().trimmed().isEmpty() || m_url->text().trimmed().isEmpty() || m_key->text().trimmed().isEmpty()) {
        say(tr("Name, address and consumer key are needed."), u"late"_s);
        return;
    }
    desk::NewShop shop;
    shop.row.kind = u"woocommerce"_s;
    shop.row.name = m_name->text().trimmed();
    shop.row.url = m_url->text().trimmed();
    shop.row.user = m_key->text().trimmed();
    shop.row.password = Secret(m_secret->text().trimmed());
    shop.row.licenseUser = m_licenseKey->text().trimmed();
    shop.row.licensePassword = Secret(m_licenseSecret->text().trimmed());
    shop.row.caFile = m_ca->text().trimmed();
    m_pulling = {};
    m_connect->setEnabled(false);
    say(tr("Asking the shop…"), u"soft"_s);
    m_session.ask(
        m_session.desk().addShop(m_session.me().id, shop), this,
        [this](const desk::ShopStatus &status) {
            showRight();
            m_pulling = status.row.id;
            m_secret->clear();
            m_licenseSecret->clear();
            // Connected, but not for all that the desk does: that is no good news.
            const bool lacks = status.profile && !status.profile->remarks.isEmpty();
            say(answer(status, true), lacks ? u"warn"_s : u"ok"_s);
            Q_EMIT connected(status);
        },
        [this](const Error &error) {
            showRight();
            say(desk::errorText(error), u"late"_s);
            return true;
        });
}

} // namespace kd::ui
