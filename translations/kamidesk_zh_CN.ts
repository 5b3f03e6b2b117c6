<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>The shop&apos;s address cannot be found. Check the spelling of the address and this machine&apos;s network.</source>
        <translation>找不到店铺地址。请检查地址拼写和本机网络。</translation>
    </message>
    <message>
        <source>Nothing answers at the shop&apos;s address. Check the port, and whether the shop is running.</source>
        <translation>店铺地址无应答。请检查端口以及店铺是否在运行。</translation>
    </message>
    <message>
        <source>The shop closed the connection before it had answered. Try again in a moment.</source>
        <translation>店铺在应答前断开了连接。请稍后再试。</translation>
    </message>
    <message>
        <source>No secure connection to the shop could be made. Ask the shop&apos;s operator to check its certificate and TLS settings.</source>
        <translation>无法与店铺建立安全连接。请店铺管理员检查证书与 TLS 设置。</translation>
    </message>
    <message>
        <source>The shop&apos;s certificate is not trusted by this machine. If it is your own authority&apos;s, name its CA file in the shop&apos;s settings; otherwise do not connect.</source>
        <translation>本机不信任店铺的证书。若为自有证书机构，请在店铺设置中填写 CA 文件；否则不要连接。</translation>
    </message>
    <message>
        <source>The shop&apos;s certificate was made for another address. Use the address that the certificate names, or have it renewed.</source>
        <translation>店铺证书属于另一地址。请使用证书所示地址，或更换证书。</translation>
    </message>
    <message>
        <source>The shop&apos;s certificate has expired, or this machine&apos;s clock is wrong. Check the date here, then ask the shop&apos;s operator to renew it.</source>
        <translation>店铺证书已过期，或本机时间有误。请先检查日期，再请管理员续期。</translation>
    </message>
    <message>
        <source>The CA file cannot be read: %1. Choose a PEM file that exists and that you may read.</source>
        <translation>CA 文件无法读取：%1。请选择存在且可读的 PEM 文件。</translation>
    </message>
    <message>
        <source>The address must begin with https:// because credentials are sent to it.</source>
        <translation>地址必须以 https:// 开头，因为要发送凭据。</translation>
    </message>
    <message>
        <source>The shop did not accept a connection in time. Check the address and the network, then try again.</source>
        <translation>店铺未及时接受连接。请检查地址和网络后重试。</translation>
    </message>
    <message>
        <source>The shop took the request but did not begin to answer in time. It may be overloaded; try again later.</source>
        <translation>店铺收到请求但迟迟未应答，可能过载；请稍后再试。</translation>
    </message>
    <message>
        <source>The shop stopped in the middle of its answer. Try again later.</source>
        <translation>店铺应答中断。请稍后再试。</translation>
    </message>
    <message>
        <source>The shop&apos;s answer took too long. Try again later.</source>
        <translation>店铺应答时间过长。请稍后再试。</translation>
    </message>
    <message>
        <source>The shop&apos;s answer is larger than the desk takes. Tell the maintainers which shop it is.</source>
        <translation>店铺应答过大。请告知维护者是哪家店铺。</translation>
    </message>
    <message>
        <source>The shop&apos;s answer broke off and was thrown away. Try again.</source>
        <translation>店铺应答残缺，已丢弃。请重试。</translation>
    </message>
    <message>
        <source>The shop sends us to another address: %1. Enter that address if it is the shop&apos;s own.</source>
        <translation>店铺转到另一地址：%1。若为店铺自己的地址，请填写它。</translation>
    </message>
    <message>
        <source>The shop has failed several times in a row and is left alone for half a minute. It is asked again by itself.</source>
        <translation>店铺连续失败，暂停半分钟后自动重试。</translation>
    </message>
    <message>
        <source>The shop does not accept these credentials. Copy the consumer key and secret again from the shop&apos;s settings.</source>
        <translation>店铺不接受这些凭据。请从店铺设置重新复制 consumer key 与 secret。</translation>
    </message>
    <message>
        <source>These credentials may only read. Make a key with read and write access in the shop&apos;s settings.</source>
        <translation>这些凭据只读。请在店铺设置中建立读写密钥。</translation>
    </message>
    <message>
        <source>These credentials may not read card keys. The licence key pair must belong to an administrator.</source>
        <translation>这些凭据不能读取卡密。License 密钥须属于管理员。</translation>
    </message>
    <message>
        <source>The shop has switched off its interface for card keys. Switch it on in License Manager&apos;s settings.</source>
        <translation>店铺未开启卡密接口。请在 License Manager 设置中开启。</translation>
    </message>
    <message>
        <source>This address answers, but there is no WooCommerce behind it. Enter the shop&apos;s own address, without /wp-admin.</source>
        <translation>此地址有应答，但不是 WooCommerce。请填写店铺本身的地址，不带 /wp-admin。</translation>
    </message>
    <message>
        <source>The shop answered with a web page instead of data. Check the address; a login page, a firewall or a maintenance page may stand in the way.</source>
        <translation>店铺返回的是网页而非数据。请检查地址；可能被登录页、防火墙或维护页拦住。</translation>
    </message>
    <message>
        <source>The shop&apos;s answer lacks what the desk needs: %1. Its version may be too old or too new; tell the maintainers.</source>
        <translation>店铺应答缺少所需内容：%1。版本可能过旧或过新，请告知维护者。</translation>
    </message>
    <message>
        <source>This shop cannot do that.</source>
        <translation>此店铺不支持该操作。</translation>
    </message>
    <message>
        <source>The desk does not know this kind of shop: %1.</source>
        <translation>不认识这种店铺：%1。</translation>
    </message>
    <message>
        <source>There is no such shop on this desk. List the shops to see their ids.</source>
        <translation>没有这个店铺。请列出店铺查看编号。</translation>
    </message>
    <message>
        <source>This data folder was written by a newer version of Kamidesk. Install that version, or choose another folder. Nothing was changed.</source>
        <translation>此数据目录由更新版本的 Kamidesk 写入。请安装该版本或换一个目录。未作任何改动。</translation>
    </message>
    <message>
        <source>This data folder needs an update that only the process which holds it can make. Open it once in the window or without --read-only.</source>
        <translation>此数据目录需要升级，只有占用它的进程能做。请在窗口中打开一次，或不带 --read-only。</translation>
    </message>
    <message>
        <source>Another desk works in this data folder: %1. Close it, or choose another folder.</source>
        <translation>另一个工作台正在使用此数据目录：%1。请关闭它，或换一个目录。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; free some space and try again.</source>
        <translation>磁盘已满，未保存任何内容；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Check its permissions: %1.</source>
        <translation>数据目录无法写入。请检查权限：%1。</translation>
    </message>
    <message>
        <source>The desk&apos;s records are damaged. Restore the newest good backup: %1.</source>
        <translation>数据库损坏。请恢复最新的完好备份：%1。</translation>
    </message>
    <message>
        <source>This backup is damaged and was not used. Choose an older one.</source>
        <translation>此备份已损坏，未使用。请选择更早的备份。</translation>
    </message>
    <message>
        <source>This key does not open this data folder. Use the key file or passphrase that it was made with.</source>
        <translation>此密钥打不开该数据目录。请使用当初的密钥文件或口令。</translation>
    </message>
    <message>
        <source>Another process holds this data folder and alone may pull orders. Use that one, or close it first.</source>
        <translation>另一进程占用此数据目录，只有它能同步订单。请使用它，或先关闭它。</translation>
    </message>
    <message>
        <source>The key file cannot be read: %1. Check its path and permissions.</source>
        <translation>密钥文件无法读取：%1。请检查路径和权限。</translation>
    </message>
    <message>
        <source>The key file cannot be made: %1. Choose a folder that you may write to.</source>
        <translation>密钥文件无法创建：%1。请选择可写的目录。</translation>
    </message>
    <message>
        <source>This file is no key of Kamidesk: %1. A key file holds 64 hexadecimal digits.</source>
        <translation>此文件不是 Kamidesk 密钥：%1。密钥文件为 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>The key file is not there: %1. This folder&apos;s data was sealed with it: name the right file, or bring it back from a copy.</source>
        <translation>找不到密钥文件：%1。此文件夹的数据是用它封存的：请指定正确的文件，或从副本中取回。</translation>
    </message>
    <message>
        <source>Others may read the key file: %1. Allow only its owner (chmod 600), then try again.</source>
        <translation>他人可读取密钥文件：%1。请仅允许所有者读取（chmod 600）后重试。</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read: %1. Check its path and permissions.</source>
        <translation>口令文件无法读取：%1。请检查路径和权限。</translation>
    </message>
    <message>
        <source>The passphrase is empty. Put it on the first line of the file.</source>
        <translation>口令为空。请写在文件第一行。</translation>
    </message>
    <message>
        <source>The file that belongs to the passphrase cannot be used: %1. Restore it from a copy of the data folder.</source>
        <translation>口令的配套文件无法使用：%1。请从数据目录副本恢复。</translation>
    </message>
    <message>
        <source>This system has no usable keychain. Give a key file (--key-file) or a passphrase file (--passphrase-file) instead.</source>
        <translation>本系统没有可用的钥匙串。请改用密钥文件（--key-file）或口令文件（--passphrase-file）。</translation>
    </message>
    <message>
        <source>The playbook has mistakes and was not loaded: %1</source>
        <translation>规则有误，未加载：%1</translation>
    </message>
    <message>
        <source>The playbook cannot be read: %1</source>
        <translation>规则无法读取：%1</translation>
    </message>
    <message>
        <source>The log cannot be written. Check the permissions of the data folder.</source>
        <translation>日志无法写入。请检查数据目录权限。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check its path and permissions.</source>
        <translation>文件无法读取：%1。请检查路径和权限。</translation>
    </message>
    <message>
        <source>The file is too large; %1 at most. Ask for a smaller picture.</source>
        <translation>文件过大，最多 %1。请买家发小一些的图片。</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>文件为空。请重新索取。</translation>
    </message>
    <message>
        <source>The file of this piece of evidence is no longer in the data folder. Restore it from a backup of the folder.</source>
        <translation>此证据文件已不在数据目录。请从目录备份恢复。</translation>
    </message>
    <message>
        <source>The stored file no longer matches its hash and is not shown. Restore it from a backup of the folder.</source>
        <translation>保存的文件与哈希不符，不予显示。请从目录备份恢复。</translation>
    </message>
    <message>
        <source>Files of this kind are kept, but not opened by the desk.</source>
        <translation>此类文件只保存，不打开。</translation>
    </message>
    <message>
        <source>The picture is too large to be opened safely. It is kept as it is.</source>
        <translation>图片过大，无法安全打开。原件已保存。</translation>
    </message>
    <message>
        <source>The picture is broken and cannot be shown. It is kept as it is; ask for it again.</source>
        <translation>图片损坏，无法显示。原件已保存，请重新索取。</translation>
    </message>
    <message>
        <source>The picture could not be opened: the separate viewer process stopped. The file is kept.</source>
        <translation>图片未能打开：独立查看进程中止。文件已保存。</translation>
    </message>
    <message>
        <source>The picture took too long to open. The file is kept.</source>
        <translation>图片打开超时。文件已保存。</translation>
    </message>
    <message>
        <source>The viewer process kamidesk-inspect cannot be started: %1. Install Kamidesk again.</source>
        <translation>查看进程 kamidesk-inspect 无法启动：%1。请重新安装 Kamidesk。</translation>
    </message>
    <message>
        <source>The system refused to limit the viewer process, so strangers&apos; files are not opened here.</source>
        <translation>系统拒绝限制查看进程，因此这里不打开外来文件。</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有这个案件。</translation>
    </message>
    <message>
        <source>This case is closed. Open it again first.</source>
        <translation>案件已结，请先重开。</translation>
    </message>
    <message>
        <source>This case is closed already.</source>
        <translation>案件已经结案。</translation>
    </message>
    <message>
        <source>This order is not in the cache. Pull the shop&apos;s orders, then try again.</source>
        <translation>缓存中没有此订单。请先同步再试。</translation>
    </message>
    <message>
        <source>There is no text. Paste what the buyer wrote.</source>
        <translation>没有文字。请粘贴买家原话。</translation>
    </message>
    <message>
        <source>Changing the reason needs a note that says why.</source>
        <translation>更改原因需写明理由。</translation>
    </message>
    <message>
        <source>This needs a reason; it goes on record.</source>
        <translation>请写明原因，会留档。</translation>
    </message>
    <message>
        <source>Choose the root cause before closing.</source>
        <translation>结案前请选择根因。</translation>
    </message>
    <message>
        <source>An action of this case is not settled yet. Wait for it, or undo or decide it first.</source>
        <translation>本案有操作尚未了结。请等待，或先撤销或裁定。</translation>
    </message>
    <message>
        <source>There is no such promise in this case.</source>
        <translation>本案没有这个承诺。</translation>
    </message>
    <message>
        <source>There is no such profile on this desk: %1. List the profiles to see their ids.</source>
        <translation>没有这个人员：%1。请列出人员查看编号。</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>PIN 不正确。</translation>
    </message>
    <message>
        <source>This profile has no PIN and cannot approve. Set one in the settings.</source>
        <translation>此人员没有 PIN，不能审批。请在设置中设定。</translation>
    </message>
    <message>
        <source>What belonged to this case was erased and cannot be read any more.</source>
        <translation>本案的个人内容已抹除，无法再读。</translation>
    </message>
    <message>
        <source>This action is locked until these checks are answered: %1.</source>
        <translation>需先完成这些核查：%1。</translation>
    </message>
    <message>
        <source>Another action on this order is not settled. Wait for it, or undo or decide it first.</source>
        <translation>此订单另有操作未了结。请等待，或先撤销或裁定。</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>金额必须大于零。</translation>
    </message>
    <message>
        <source>The amount is more than what remains of this order. Enter less.</source>
        <translation>金额超过此单可退余额，请减少。</translation>
    </message>
    <message>
        <source>The amount cannot be read. Write it like 12.50, with a point and without blanks.</source>
        <translation>金额无法识别。请写成 12.50，用小数点，不带空格。</translation>
    </message>
    <message>
        <source>The amount is in another currency than the order.</source>
        <translation>金额币种与订单不同。</translation>
    </message>
    <message>
        <source>This replacement was just reserved for another case. Try again for the next one.</source>
        <translation>这张替换卡刚被其他案件占用。请再试下一张。</translation>
    </message>
    <message>
        <source>This key is no longer in stock. Try again for the next one.</source>
        <translation>此卡密已不在库存。请再试下一张。</translation>
    </message>
    <message>
        <source>This order has several keys. Say which one is to be replaced.</source>
        <translation>此单有多张卡密，请指明更换哪一张。</translation>
    </message>
    <message>
        <source>This order has no such key.</source>
        <translation>此单没有这张卡密。</translation>
    </message>
    <message>
        <source>The key&apos;s text is not known here. Pull the shop&apos;s cards, then try again.</source>
        <translation>本机没有此卡密内容。请先同步卡密再试。</translation>
    </message>
    <message>
        <source>Neither this product nor its spare stock has a free key. Offer instead: %1.</source>
        <translation>该商品及其备用库存都没有可用卡密。可改为提供：%1。</translation>
    </message>
    <message>
        <source>This case keeps as many keys as its order has already. Hand one out, or give one back.</source>
        <translation>该案件预留的卡密已达订单数量。请先补发一张，或释放一张。</translation>
    </message>
    <message>
        <source>This case does not keep such a key.</source>
        <translation>该案件没有预留这张卡密。</translation>
    </message>
    <message>
        <source>There is no such key in the cache or in the history: %1. Pull the shop&apos;s cards, then try again.</source>
        <translation>缓存和历史记录中都没有这张卡密：%1。请先同步店铺卡密再试。</translation>
    </message>
    <message>
        <source>This product is not in the cache: %1. Pull from the shop, then try again.</source>
        <translation>缓存中没有该商品：%1。请先同步店铺再试。</translation>
    </message>
    <message>
        <source>There is no replacement in stock. Offer an exchange or a refund.</source>
        <translation>没有替换库存。请提供换货或退款。</translation>
    </message>
    <message>
        <source>No order is linked to this case yet. Find it first.</source>
        <translation>本案尚未关联订单，请先查找。</translation>
    </message>
    <message>
        <source>This shop cannot do that, or has not been reached yet. Probe it, or choose another route.</source>
        <translation>店铺不支持，或尚未连接。请先探测，或换一条途径。</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>没有这个操作。</translation>
    </message>
    <message>
        <source>Too late to undo: it is being sent or has been sent.</source>
        <translation>来不及撤销：正在发送或已发送。</translation>
    </message>
    <message>
        <source>This action does not wait for approval.</source>
        <translation>此操作不在待审批状态。</translation>
    </message>
    <message>
        <source>Nobody approves their own action. Ask another profile.</source>
        <translation>不得审批自己的操作，请另一人审批。</translation>
    </message>
    <message>
        <source>The amount is above this profile&apos;s own limit. Ask a supervisor with a higher one.</source>
        <translation>金额超过该人员限额。请限额更高的主管处理。</translation>
    </message>
    <message>
        <source>The outcome of this action is not in doubt.</source>
        <translation>此操作结果并无疑问。</translation>
    </message>
    <message>
        <source>This action is no refund, so there is no money to follow.</source>
        <translation>这不是退款，没有款项可以跟踪。</translation>
    </message>
    <message>
        <source>The shop has not confirmed this refund yet. Decide its outcome first, or wait until it is read back.</source>
        <translation>店铺还没有确认这笔退款。请先判定它的结果，或等读回之后再填。</translation>
    </message>
    <message>
        <source>Money that has arrived has a receipt. Enter its number as the provider or the bank gives it.</source>
        <translation>已到账的款项都有凭证号。请填写支付渠道或银行给出的凭证号。</translation>
    </message>
    <message>
        <source>This text must not be sent: %1. Reword it, then copy it again.</source>
        <translation>这段文字不能发送：%1。请改写后再复制。</translation>
    </message>
    <message>
        <source>The guard asks for a reason: %1. Reword the text, or say why it goes out like this.</source>
        <translation>守卫要求说明理由：%1。请改写，或写明为什么仍要这样发。</translation>
    </message>
    <message>
        <source>Every promise of this case has been kept.</source>
        <translation>本案的承诺都已兑现。</translation>
    </message>
    <message>
        <source>This case has several open promises. Say which of them was kept.</source>
        <translation>本案有多项未兑现的承诺，请指明兑现的是哪一项。</translation>
    </message>
    <message>
        <source>There is no such script: %1.</source>
        <translation>没有这个话术：%1。</translation>
    </message>
    <message>
        <source>The shop cannot be reached. Check the network; the desk tries again by itself.</source>
        <translation>店铺无法连接。请检查网络；会自动重试。</translation>
    </message>
    <message>
        <source>The shop answered with an error. Try again later; the log has its words.</source>
        <translation>店铺返回错误。请稍后再试；日志中有原文。</translation>
    </message>
    <message>
        <source>The shop answered in a way the desk does not understand. Tell the maintainers.</source>
        <translation>无法理解店铺的应答。请告知维护者。</translation>
    </message>
    <message>
        <source>Something could not be read. Check what was entered.</source>
        <translation>有内容无法识别。请检查输入。</translation>
    </message>
    <message>
        <source>The shop asks to wait. The desk tries again by itself.</source>
        <translation>店铺要求等待。会自动重试。</translation>
    </message>
    <message>
        <source>This was refused (%1). The log says why.</source>
        <translation>被拒绝（%1）。日志中有原因。</translation>
    </message>
    <message>
        <source>Something has changed in the meantime. Look again, then decide.</source>
        <translation>期间情况有变。请重新查看再决定。</translation>
    </message>
    <message>
        <source>The data folder could not be used. Nothing was saved; check the disk.</source>
        <translation>数据目录无法使用，未保存。请检查磁盘。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Something went wrong inside the desk. Please report it with the log.</source>
        <translation>程序内部出错。请附日志报告。</translation>
    </message>
    <message>
        <source>The network failed in a way the desk has no name for. Check the connection, then try again.</source>
        <translation>网络出现未知故障。请检查连接后重试。</translation>
    </message>
    <message>
        <source>What the shop sent is no readable answer. A proxy may stand in the way; try again, then tell the shop&apos;s operator.</source>
        <translation>店铺的应答无法读取，可能被代理干扰；请重试，再告知店铺管理员。</translation>
    </message>
    <message>
        <source>The shop is out of service at the moment. Try again later; nothing was lost.</source>
        <translation>店铺暂停服务。请稍后再试，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The shop reports an error of its own. Try again later, or tell the shop&apos;s operator.</source>
        <translation>店铺自身报错。请稍后再试，或告知店铺管理员。</translation>
    </message>
    <message>
        <source>The shop asks to wait because it was asked too often. Try again in a few minutes.</source>
        <translation>询问过于频繁，店铺要求等待。请几分钟后再试。</translation>
    </message>
    <message>
        <source>The shop answered in a way the desk does not know. Check the address and the shop&apos;s version.</source>
        <translation>店铺的应答方式未知。请检查地址和店铺版本。</translation>
    </message>
    <message>
        <source>The desk would not send this request because it is incomplete. Report it with the log.</source>
        <translation>请求不完整，未发送。请附日志报告。</translation>
    </message>
    <message>
        <source>The shop keeps its interface closed to strangers. Ask its operator to allow the WordPress REST interface.</source>
        <translation>店铺未对外开放接口。请管理员允许 WordPress REST 接口。</translation>
    </message>
    <message>
        <source>These credentials may not read orders. Make a key of a shop manager or administrator.</source>
        <translation>这些凭据不能读取订单。请用店铺经理或管理员的密钥。</translation>
    </message>
    <message>
        <source>The shop does not accept the key pair for card keys. Copy License Manager&apos;s key and secret again.</source>
        <translation>店铺不接受卡密接口密钥。请重新复制 License Manager 的 key 与 secret。</translation>
    </message>
    <message>
        <source>No key pair for card keys was given, so keys cannot be seen or replaced. Make one in License Manager and add it.</source>
        <translation>未提供卡密接口密钥，无法查看或更换卡密。请在 License Manager 建立并添加。</translation>
    </message>
    <message>
        <source>The shop has no interface for card keys, so keys cannot be seen or replaced. Install License Manager there if they are needed.</source>
        <translation>店铺没有卡密接口，无法查看或更换卡密。如需要请安装 License Manager。</translation>
    </message>
    <message>
        <source>The shop&apos;s interface for card keys does not answer as it should. Orders and refunds work; probe the shop again later.</source>
        <translation>店铺的卡密接口应答异常。订单与退款可用；请稍后再探测。</translation>
    </message>
    <message>
        <source>Whether these credentials may change orders could not be checked. The first refund will show it.</source>
        <translation>无法确认这些凭据能否修改订单，首次退款时会知道。</translation>
    </message>
    <message>
        <source>The shop does not say which payment methods refund by themselves. Such refunds are only recorded, so pay them at the gateway.</source>
        <translation>店铺未说明哪些支付方式可自动退款，只作记录，请在支付平台打款。</translation>
    </message>
    <message>
        <source>These credentials may not read and make vouchers. Make a key of a shop manager or administrator if vouchers are needed.</source>
        <translation>此凭据无权读取和创建优惠券。如需发券，请用店铺管理员或网站管理员创建密钥。</translation>
    </message>
    <message>
        <source>Whether these credentials may make vouchers could not be checked, so none are made. Probe the shop again later.</source>
        <translation>未能确认此凭据能否创建优惠券，因此暂不发券。请稍后重新检测店铺。</translation>
    </message>
    <message>
        <source>Vouchers of this shop are in %1. Enter the amount in that currency.</source>
        <translation>该店铺的优惠券以 %1 计价，请按该币种填写金额。</translation>
    </message>
    <message>
        <source>The shop would drop this e-mail address and let everybody use the voucher. Correct the address first.</source>
        <translation>店铺会丢弃这个邮箱地址，导致任何人都能使用该优惠券。请先更正邮箱。</translation>
    </message>
    <message>
        <source>The shop does not accept a value that was sent: %1. Correct it and try again.</source>
        <translation>店铺不接受提交的内容：%1。请更正后重试。</translation>
    </message>
    <message>
        <source>The shop does not accept this e-mail address. Correct it and try again.</source>
        <translation>店铺不接受这个邮箱地址，请更正后重试。</translation>
    </message>
    <message>
        <source>The shop has a voucher of this code already. It is read back to see whether it is ours.</source>
        <translation>店铺已有同码的优惠券，正在回读核对是否为本单所建。</translation>
    </message>
    <message>
        <source>The shop&apos;s currency is not known to the desk. Tell the maintainers which one it is.</source>
        <translation>不认识店铺的币种。请告知维护者。</translation>
    </message>
    <message>
        <source>A field of the shop&apos;s answer cannot be read: %1. Tell the maintainers; nothing was taken over.</source>
        <translation>店铺应答中有字段无法读取：%1。请告知维护者；未采用任何内容。</translation>
    </message>
    <message>
        <source>The shop confirmed something else than was asked: %1. Look at the order in the shop before anything else.</source>
        <translation>店铺确认的内容与请求不符：%1。请先到店铺查看订单。</translation>
    </message>
    <message>
        <source>The shop&apos;s answer is not the data it should be. Check the address; a plugin may write into its answers.</source>
        <translation>店铺应答不是应有的数据。请检查地址；可能有插件干扰。</translation>
    </message>
    <message>
        <source>The shop&apos;s list changed faster than it could be read. Pull again in a moment.</source>
        <translation>店铺列表变化过快。请稍后再同步。</translation>
    </message>
    <message>
        <source>The shop does not sort its list as asked, so a whole pull cannot be proved. A plugin may interfere; tell its operator.</source>
        <translation>店铺未按要求排序，无法证明同步完整。可能有插件干扰，请告知管理员。</translation>
    </message>
    <message>
        <source>Another process is writing to the data folder for too long. Wait a moment, then try again.</source>
        <translation>另一进程长时间写入数据目录。请稍等再试。</translation>
    </message>
    <message>
        <source>The disk reports an error. Nothing was saved; check the disk, and make a backup elsewhere.</source>
        <translation>磁盘报错，未保存。请检查磁盘，并备份到别处。</translation>
    </message>
    <message>
        <source>There is no good backup there: %1. Name another file, or make one with a backup first.</source>
        <translation>那里没有完好的备份：%1。请换一个文件，或先做备份。</translation>
    </message>
    <message>
        <source>Something could not be erased because somebody is reading it. Close the other windows and erase again.</source>
        <translation>有内容正被读取，未能抹除。请关闭其他窗口后再试。</translation>
    </message>
    <message>
        <source>An action of this case is not settled, so it cannot be erased yet: %1. Settle it first.</source>
        <translation>本案有操作未了结，暂不能抹除：%1。请先了结。</translation>
    </message>
    <message>
        <source>There is no such case. List the cases to see their numbers.</source>
        <translation>没有这个案件。请列出案件查看编号。</translation>
    </message>
    <message>
        <source>A text holds a name that the journal keeps for itself. Report it with the log.</source>
        <translation>文本含有历史保留的名称。请附日志报告。</translation>
    </message>
    <message>
        <source>There is no shop on this desk yet. Add one first.</source>
        <translation>还没有店铺，请先添加。</translation>
    </message>
    <message>
        <source>This shop is on the desk already, as %1. Use that one.</source>
        <translation>此店铺已存在：%1。请使用它。</translation>
    </message>
    <message>
        <source>There is no such queue: %1.</source>
        <translation>没有这个队列：%1。</translation>
    </message>
    <message>
        <source>This is no id of a piece of evidence. List the case&apos;s evidence to see them.</source>
        <translation>这不是证据编号。请列出本案证据查看。</translation>
    </message>
    <message>
        <source>The labelled file cannot be read: %1. It needs the columns id, lang, type, reason, demand, tone, orders and text.</source>
        <translation>标注文件无法读取：%1。需要列 id、lang、type、reason、demand、tone、orders 和 text。</translation>
    </message>
    <message>
        <source>Several orders have the number %1. Say of which shop.</source>
        <translation>有多个订单号为 %1，请指明店铺。</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB. Keep what the buyer wrote and attach the rest as evidence.</source>
        <translation>文本超过 1 MiB。请保留买家原话，其余作为证据附上。</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as UTF-8, then try again.</source>
        <translation>文本不是 UTF-8。请存为 UTF-8 后再试。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose a folder that exists and that you may write to.</source>
        <translation>文件无法写入：%1。请选择存在且可写的目录。</translation>
    </message>
    <message>
        <source>Whether this action took place is not known. Look at the order in the shop, then resolve %1.</source>
        <translation>此操作是否发生未知。请到店铺查看订单，然后裁定 %1。</translation>
    </message>
    <message>
        <source>This action waits until another profile approves it with a PIN: %1.</source>
        <translation>此操作等待另一人用 PIN 批准：%1。</translation>
    </message>
    <message>
        <source>This action is not settled yet (%1). It goes on when the outbox runs; look at it again later.</source>
        <translation>此操作尚未了结（%1）。发送待发操作时会继续，请稍后再看。</translation>
    </message>
    <message>
        <source>The amount is larger than the desk can count. Check it.</source>
        <translation>金额过大。请检查。</translation>
    </message>
    <message>
        <source>The amount has more decimals than its currency. Write it like 12.50.</source>
        <translation>金额小数位过多。请写成 12.50。</translation>
    </message>
    <message>
        <source>The time cannot be read. Write it like 2026-11-22T08:00:00Z.</source>
        <translation>时间无法识别。请写成 2026-11-22T08:00:00Z。</translation>
    </message>
    <message>
        <source>The practice shop could not be started. Check that kamidesk-practice lies beside this program.</source>
        <translation>练习店铺无法启动。请检查 kamidesk-practice 是否与本程序在一起。</translation>
    </message>
    <message>
        <source>A sealed record cannot be opened: it was changed or belongs to another key. Verify the journal and restore a backup.</source>
        <translation>一条加密记录打不开：被改动或属于其他密钥。请校验历史并恢复备份。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>内存不足。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>This order&apos;s payment method does not refund by itself. Refund to the balance, or pay it out by hand and record it with its receipt.</source>
        <translation>这笔订单的支付方式不能自动退款。请退到余额，或人工退款后凭回单登记。</translation>
    </message>
    <message>
        <source>The buyer has no account at this shop, so there is no balance to refund to. Choose another route.</source>
        <translation>买家在本店没有账户，无法退到余额。请换一种退款方式。</translation>
    </message>
    <message>
        <source>This shop refunds an order only as a whole. Refund all of it, or pay the part out by hand.</source>
        <translation>该店铺只能整单退款。请全额退款，或人工退还部分金额。</translation>
    </message>
    <message>
        <source>No second payment for the same purchase was found. Check the buyer&apos;s other orders, or refund without calling it a duplicate.</source>
        <translation>没有发现同一商品的重复付款。请查看买家的其他订单，或按普通退款处理。</translation>
    </message>
    <message>
        <source>The other payment, order %1, has been refunded already. This one is the purchase that stays.</source>
        <translation>另一笔付款（订单 %1）已经退款，这一笔应当保留。</translation>
    </message>
    <message>
        <source>An action on the other payment, order %1, is not settled. Wait for it, so that only one of the two goes back.</source>
        <translation>另一笔付款（订单 %1）还有未完成的操作。请等它结束，避免两笔都退。</translation>
    </message>
    <message>
        <source>This order has several products. Say for which key or product it is.</source>
        <translation>这笔订单有多个商品。请指明是哪张卡或哪个商品。</translation>
    </message>
    <message>
        <source>The price of that product is not known here, so the difference cannot be told. Pull the shop&apos;s products, then try again.</source>
        <translation>本地没有该商品的价格，无法计算差价。请先同步商品再试。</translation>
    </message>
    <message>
        <source>Enter the number of the payment with which the buyer paid the difference.</source>
        <translation>请填写买家补差价的付款单号。</translation>
    </message>
    <message>
        <source>The other product does not cost less, so there is nothing to refund. Bear the difference or charge it.</source>
        <translation>换的商品并不更便宜，没有差价可退。请选择由店铺承担或由买家补差价。</translation>
    </message>
    <message>
        <source>The other product costs less. The difference belongs to the buyer: choose to refund it.</source>
        <translation>换的商品更便宜，差价应当退还买家。请选择退差价。</translation>
    </message>
    <message>
        <source>This order has no e-mail address, so nothing can be mailed. Correct the contact first, or copy the text.</source>
        <translation>这笔订单没有邮箱，无法发信。请先更正联系方式，或复制文字发送。</translation>
    </message>
    <message>
        <source>The new contact looks mistyped. Check it with the buyer.</source>
        <translation>新的联系方式看起来有误，请与买家核对。</translation>
    </message>
    <message>
        <source>This is the contact that the order has already. Send the keys again instead.</source>
        <translation>订单上已经是这个联系方式，请直接重发。</translation>
    </message>
    <message>
        <source>No key was delivered with this order. Deliver it, or tell the buyer where to look.</source>
        <translation>这笔订单还没有发出卡密。请先发货，或告诉买家在哪里查看。</translation>
    </message>
    <message>
        <source>There is nothing to deliver. Take a key from stock or type what the buyer gets.</source>
        <translation>没有要发的内容。请从库存取卡，或输入要发给买家的内容。</translation>
    </message>
    <message>
        <source>The note is empty. Write what it should say.</source>
        <translation>备注是空的，请填写内容。</translation>
    </message>
    <message>
        <source>A voucher is valid for 1 to 3650 days.</source>
        <translation>优惠券有效期为 1 到 3650 天。</translation>
    </message>
    <message>
        <source>There is no such kind of request: %1. Use supplier_check, supplier_ticket or platform_ticket.</source>
        <translation>没有这种请求：%1。可用 supplier_check、supplier_ticket、platform_ticket。</translation>
    </message>
    <message>
        <source>Say who was asked: the supplier or the platform.</source>
        <translation>请填写询问的对象：供应商或平台。</translation>
    </message>
    <message>
        <source>Say what was asked.</source>
        <translation>请填写询问的内容。</translation>
    </message>
    <message>
        <source>No such request waits for an answer.</source>
        <translation>没有等待答复的这条请求。</translation>
    </message>
    <message>
        <source>Several requests wait for an answer. Say which of them was answered.</source>
        <translation>有多条请求等待答复，请指明是哪一条。</translation>
    </message>
    <message>
        <source>There is no such answer: %1. Use valid, used, invalid, replaced, refunded, refused or other.</source>
        <translation>没有这种答复：%1。可用 valid、used、invalid、replaced、refunded、refused、other。</translation>
    </message>
    <message>
        <source>Choose the rule that the refusal rests on.</source>
        <translation>请选择拒绝所依据的条款。</translation>
    </message>
    <message>
        <source>There is no such clause: %1.</source>
        <translation>没有这条条款：%1。</translation>
    </message>
    <message>
        <source>There is no such plan in this case.</source>
        <translation>本案件没有这个方案。</translation>
    </message>
    <message>
        <source>A step of this plan is not settled yet. Wait for it, or undo or decide it first.</source>
        <translation>方案中还有未完成的步骤。请等待，或先撤销、裁定。</translation>
    </message>
    <message>
        <source>Every step of this plan was carried out.</source>
        <translation>方案的每一步都已完成。</translation>
    </message>
    <message>
        <source>Only a supervisor may act although checks are missing. Answer the checks, or ask one.</source>
        <translation>只有主管可以在核查未完成时破例操作。请先完成核查，或请主管处理。</translation>
    </message>
    <message>
        <source>Acting although checks are missing needs a reason of at least 10 characters; it goes on record.</source>
        <translation>破例操作需要至少 10 个字的理由，并会记录在案。</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor.</source>
        <translation>你的角色没有这项权限，请找主管。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait half a minute, then try again.</source>
        <translation>口令错误次数过多，请半分钟后再试。</translation>
    </message>
    <message>
        <source>Nobody changes their own role or limits. Ask another supervisor.</source>
        <translation>不能修改自己的角色或限额，请另一位主管来改。</translation>
    </message>
    <message>
        <source>This is the last person who may change people. Give somebody else that role first.</source>
        <translation>这是最后一位可以管理人员的人，请先把该角色给另一个人。</translation>
    </message>
    <message>
        <source>This request was handed to somebody else. Ask them, or have it handed to you.</source>
        <translation>该申请已转给别人，请找对方处理，或让对方转给你。</translation>
    </message>
    <message>
        <source>One of these is no routine action. Approve it by itself, after looking at its case.</source>
        <translation>其中有一项不属于常规操作，请看过案件后单独审批。</translation>
    </message>
    <message>
        <source>This order belongs to another case. Link it to this case first.</source>
        <translation>该订单属于另一个案件，请先关联到本案件。</translation>
    </message>
    <message>
        <source>Nothing of this is left to do.</source>
        <translation>这里已经没有要做的了。</translation>
    </message>
    <message>
        <source>Enter the e-mail or the phone number that is right.</source>
        <translation>请填写正确的邮箱或手机号。</translation>
    </message>
    <message>
        <source>There is no desk in this folder: %1. Check the path, or add a shop to it to begin one.</source>
        <translation>该目录里没有工作台数据：%1。请检查路径；要新建，请先往里添加店铺。</translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation>没有这个故障事件。</translation>
    </message>
    <message>
        <source>This incident is over. Open a new one if the trouble has come back.</source>
        <translation>该故障事件已结束。若再次发生，请重新登记。</translation>
    </message>
    <message>
        <source>Give the incident a title.</source>
        <translation>请填写故障事件的名称。</translation>
    </message>
    <message>
        <source>The incident cannot begin later than now. Check since when.</source>
        <translation>开始时间不能晚于现在，请核对。</translation>
    </message>
    <message>
        <source>This case belongs to another incident. Take it out of that one first.</source>
        <translation>该案件属于另一个故障事件，请先移出。</translation>
    </message>
    <message>
        <source>This case belongs to no incident.</source>
        <translation>该案件不属于任何故障事件。</translation>
    </message>
    <message>
        <source>There is no message. Write what the buyers are told.</source>
        <translation>没有内容。请填写要告知买家的话。</translation>
    </message>
    <message>
        <source>Say by when the buyers hear from us again: while it lasts they wait for that.</source>
        <translation>请填写下次通报的时间：故障期间买家在等这个消息。</translation>
    </message>
    <message>
        <source>The time of the next word is over already. Give one that is still to come.</source>
        <translation>下次通报的时间已过，请填写将来的时间。</translation>
    </message>
    <message>
        <source>The incident is over: its last message promises no further word.</source>
        <translation>故障已结束：最后一次通报不再承诺下次时间。</translation>
    </message>
    <message>
        <source>There is no case that could be told this way. Add cases, or tell them another way.</source>
        <translation>没有可用此方式告知的案件。请加入案件，或换一种方式。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether who writes here is who bought. Check that in the case, or tell them where they write.</source>
        <translation>尚未核实来信人就是买家。请在案件中核实，或在其来信的渠道告知。</translation>
    </message>
    <message>
        <source>The order&apos;s contact looks mistyped. Correct it in the case, or tell them where they write.</source>
        <translation>订单的联系方式疑似有误。请在案件中更正，或在其来信的渠道告知。</translation>
    </message>
    <message>
        <source>%1 is paused: nothing is pulled from it and nothing sent. Resume it in the settings.</source>
        <translation>%1 已暂停：不再拉取，也不再发送。请在设置里恢复。</translation>
    </message>
    <message>
        <source>Actions on this shop are not settled yet: %1. Let them end, or take them back in the outbox; then remove the shop.</source>
        <translation>该店铺还有未了结的操作：%1 项。请等它们结束，或在“待发与结果”中撤回，然后再移除店铺。</translation>
    </message>
    <message>
        <source>This case joined after you looked whom to tell. Tell it too, then log it again.</source>
        <translation>这个案件是在您查看名单之后才加入的。请也告知对方，然后再登记一次。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>a refund that was asked for</source>
        <translation>已发起的退款</translation>
    </message>
    <message>
        <source>a key that the shop has confirmed</source>
        <translation>店铺已确认的卡密</translation>
    </message>
    <message>
        <source>when the money arrives</source>
        <translation>到账时间</translation>
    </message>
    <message>
        <source>by when we write again</source>
        <translation>下次答复时间</translation>
    </message>
    <message>
        <source>the clause</source>
        <translation>依据条款</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>待补充的内容</translation>
    </message>
    <message>
        <source>the order&apos;s contact</source>
        <translation>订单联系方式</translation>
    </message>
    <message>
        <source>the other channel</source>
        <translation>另一渠道</translation>
    </message>
    <message>
        <source>the number of the refund</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>the other product</source>
        <translation>替换商品</translation>
    </message>
    <message>
        <source>the other order</source>
        <translation>另一笔订单</translation>
    </message>
    <message>
        <source>when it was paid</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>the deduction</source>
        <translation>扣除金额</translation>
    </message>
    <message>
        <source>what is being checked</source>
        <translation>正在核查的内容</translation>
    </message>
    <message>
        <source>a voucher that the shop has made</source>
        <translation>店铺已生成的优惠券</translation>
    </message>
    <message>
        <source>its code</source>
        <translation>优惠码</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>the trouble</source>
        <translation>故障说明</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>This script cannot be filled. Missing: %1. Choose another script, or write the words yourself.</source>
        <translation>这条话术还填不了，缺少：%1。请换一条话术，或自己撰写。</translation>
    </message>
</context>
<context>
    <name>kd::app::Options</name>
    <message>
        <source>After-sales desk for card key shops.</source>
        <translation>卡密店铺的售后工作台。</translation>
    </message>
    <message>
        <source>Data folder. Otherwise the user&apos;s own.</source>
        <translation>数据文件夹；不指定时用当前用户自己的。</translation>
    </message>
    <message>
        <source>File with the key of the data folder; made when it does not exist.</source>
        <translation>数据文件夹的密钥文件；不存在时自动生成。</translation>
    </message>
    <message>
        <source>File whose first line opens the data folder.</source>
        <translation>口令文件，第一行用于打开数据文件夹。</translation>
    </message>
    <message>
        <source>Profile to sit down as.</source>
        <translation>以哪位成员的身份打开。</translation>
    </message>
    <message>
        <source>Open the practice shop, which runs on this machine only.</source>
        <translation>打开练习店铺（仅在本机运行）。</translation>
    </message>
    <message>
        <source>Orders of the practice shop.</source>
        <translation>练习店铺的订单数。</translation>
    </message>
    <message>
        <source>Practice on a recorded shop instead of the made-up one.</source>
        <translation>用录制的店铺数据练习，而不是生成的数据。</translation>
    </message>
    <message>
        <source>Walk one complaint through the desk, say each step, and end; 0 only if every step held.</source>
        <translation>带一条投诉走完整个流程，逐步说明后结束；每一步都成立时才返回 0。</translation>
    </message>
    <message>
        <source>Where the tour leaves a picture of each step.</source>
        <translation>演示每一步截图的存放位置。</translation>
    </message>
    <message>
        <source>What the buyer writes in the tour.</source>
        <translation>演示中买家写的话。</translation>
    </message>
    <message>
        <source>system, light, dark or contrast.</source>
        <translation>system、light、dark 或 contrast。</translation>
    </message>
    <message>
        <source>zh_CN or en. Otherwise the system&apos;s.</source>
        <translation>zh_CN 或 en；不指定时随系统。</translation>
    </message>
    <message>
        <source>Queue so many actions on a practice shop, carry them out with the window in use, print how late its thread came round, and end.</source>
        <translation>在练习店铺排入这么多项操作，窗口使用中将其执行完毕，输出窗口线程的响应延迟后结束。</translation>
    </message>
</context>
<context>
    <name>kd::app::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <translation>建立工作台</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>打开工作台</translation>
    </message>
    <message>
        <source>Choose a passphrase for this desk</source>
        <translation>为这个工作台设置口令</translation>
    </message>
    <message>
        <source>The passphrase of this desk</source>
        <translation>这个工作台的口令</translation>
    </message>
    <message>
        <source>Shop credentials, card keys and evidence are sealed on this machine. It has no keychain to keep the key in, so the key is made of a passphrase, which is asked for at every start. Nobody can restore it: whoever forgets it loses what is sealed.</source>
        <translation>店铺凭据、卡密和凭证都加密保存在本机。本机没有可用的钥匙串来保管密钥，因此密钥由口令生成，每次启动时都要输入。口令无法找回：忘记口令，就无法再打开加密的内容。</translation>
    </message>
    <message>
        <source>It opens what is sealed in %1.</source>
        <translation>用它打开 %1 中加密的内容。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>至少 %1 个字符。</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>请再输入一次。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>kd::app::Practice</name>
    <message>
        <source>practice shop · supervisor 周宁, PIN %1</source>
        <translation>练习店铺 · 主管 周宁，PIN %1</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>重新打开窗口后语言生效。</translation>
    </message>
    <message>
        <source>Practice shop</source>
        <translation>练习店铺</translation>
    </message>
</context>
<context>
    <name>kd::app::Start</name>
    <message>
        <source>That is not the passphrase of this desk.</source>
        <translation>这不是这个工作台的口令。</translation>
    </message>
</context>
<context>
    <name>kd::app::Tour</name>
    <message>
        <source>step %1 of %2: %3 (%4 ms)</source>
        <translation>第 %1 步，共 %2 步：%3（%4 毫秒）</translation>
    </message>
    <message>
        <source>step %1 of %2 did not hold: %3</source>
        <translation>第 %1 步，共 %2 步，未成立：%3</translation>
    </message>
</context>
<context>
    <name>kd::app::TourSteps</name>
    <message>
        <source>first pull</source>
        <translation>首次同步</translation>
    </message>
    <message>
        <source>paste the buyers message</source>
        <translation>粘贴买家消息</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>建案</translation>
    </message>
    <message>
        <source>machine checks</source>
        <translation>机器核查</translation>
    </message>
    <message>
        <source>drop a screenshot</source>
        <translation>拖入截图</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>查看截图</translation>
    </message>
    <message>
        <source>take the proposal</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>confirm once</source>
        <translation>一次确认</translation>
    </message>
    <message>
        <source>confirmed by the shop</source>
        <translation>店铺回读确认</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>待发与结果</translation>
    </message>
    <message>
        <source>fill a script</source>
        <translation>填充话术</translation>
    </message>
    <message>
        <source>copy it</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>log the contact with its promise</source>
        <translation>记录联系与承诺</translation>
    </message>
    <message>
        <source>put it on record</source>
        <translation>留档</translation>
    </message>
    <message>
        <source>close with cause</source>
        <translation>带根因结案</translation>
    </message>
    <message>
        <source>the case is closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>its history verifies</source>
        <translation>历史校验通过</translation>
    </message>
    <message>
        <source>word within an hour</source>
        <translation>一小时内回复</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>This code has already been used.</source>
        <translation>此兑换码已被使用。</translation>
    </message>
</context>
<context>
    <name>kd::lists::ApprovalList</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>发起人</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>未标记</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>kd::lists::CaseLibrary</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type and reason</source>
        <translation>类型与原因</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>建案时间</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>根因</translation>
    </message>
</context>
<context>
    <name>kd::lists::CaseList</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>kd::lists::Checklist</name>
    <message>
        <source>Answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>所见</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>已改判</translation>
    </message>
</context>
<context>
    <name>kd::lists::Conditions</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>已改判</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1：不是 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (found: %2)</source>
        <translation>%1（实际：%2）</translation>
    </message>
</context>
<context>
    <name>kd::lists::EntryText</name>
    <message>
        <source>(erased)</source>
        <translation>(已抹除)</translation>
    </message>
    <message>
        <source>by what the buyer was told</source>
        <translation>随答复兑现</translation>
    </message>
    <message>
        <source>with a new promise</source>
        <translation>改约了新的时间</translation>
    </message>
    <message>
        <source>as somebody stated</source>
        <translation>由人工注明</translation>
    </message>
    <message>
        <source>own decision</source>
        <translation>自行决定</translation>
    </message>
    <message>
        <source>although checks were missing: %1</source>
        <translation>核查未完成仍操作：%1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>有变：%1</translation>
    </message>
    <message>
        <source>shop&apos;s number %1</source>
        <translation>店铺编号 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>all the same: %1</source>
        <translation>仍然发送：%1</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>承诺：%1</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>check by the supplier</source>
        <translation>供应商核验</translation>
    </message>
    <message>
        <source>ticket at the supplier</source>
        <translation>供应商工单</translation>
    </message>
    <message>
        <source>ticket at the platform</source>
        <translation>平台工单</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>交给 %1</translation>
    </message>
    <message>
        <source>it took place</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>it did not take place</source>
        <translation>未发生</translation>
    </message>
    <message>
        <source>incident %1</source>
        <translation>故障事件 %1</translation>
    </message>
    <message>
        <source>next word by %1</source>
        <translation>%1 前再次通报</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>filled into a reply</source>
        <translation>已填入回复</translation>
    </message>
    <message>
        <source>mailed by the shop</source>
        <translation>由店铺发信</translation>
    </message>
    <message>
        <source>the time it promises is over</source>
        <translation>所承诺的时间已过</translation>
    </message>
    <message>
        <source>a later word took its place</source>
        <translation>已由后来的通报取代</translation>
    </message>
    <message>
        <source>the incident is over</source>
        <translation>故障事件已结束</translation>
    </message>
    <message>
        <source>an earlier step: %1</source>
        <translation>前一步：%1</translation>
    </message>
    <message>
        <source>It may have happened: look whether it did, then decide; do not ask for it again.</source>
        <translation>可能已经发生：请先核实，再裁定，不要重新发起。</translation>
    </message>
</context>
<context>
    <name>kd::lists::Findings</name>
    <message>
        <source>nobody has looked yet</source>
        <translation>尚未核查</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>the shop could not be reached</source>
        <translation>店铺无法连接</translation>
    </message>
    <message>
        <source>the shop does not tell</source>
        <translation>店铺不提供</translation>
    </message>
    <message>
        <source>the credentials may not read keys</source>
        <translation>凭据无权读取卡密</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>尚无订单</translation>
    </message>
    <message>
        <source>a person&apos;s answer</source>
        <translation>人工判断</translation>
    </message>
    <message>
        <source>no key on this order</source>
        <translation>本单无卡密</translation>
    </message>
    <message>
        <source>reusable key, may be shared</source>
        <translation>循环卡，可共用</translation>
    </message>
    <message>
        <source>free order</source>
        <translation>免费订单</translation>
    </message>
    <message>
        <source>order is closed</source>
        <translation>订单已关闭</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>the shop&apos;s state is unclear[: {shop_status}]</source>
        <translation>店铺状态不明[：{shop_status}]</translation>
    </message>
    <message>
        <source>payment not confirmed by the shop</source>
        <translation>店铺尚未确认付款</translation>
    </message>
    <message>
        <source>{number}[, {status}]</source>
        <translation>{number}[，{status}]</translation>
    </message>
    <message>
        <source>the shop has no such order</source>
        <translation>店铺没有这个订单</translation>
    </message>
    <message>
        <source>[{total}][, {payment_method}][, {paid_at}]</source>
        <translation>[{total}][，{payment_method}][，{paid_at}]</translation>
    </message>
    <message>
        <source>paid, refunded [{refunded}]</source>
        <translation>已付，已退 [{refunded}]</translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>cancelled unpaid</source>
        <translation>未付款已取消</translation>
    </message>
    <message>
        <source>the gateway has a number, the shop no payment</source>
        <translation>网关有单号，店铺未入账</translation>
    </message>
    <message>
        <source>settled[, {paid_at}]</source>
        <translation>已到账[，{paid_at}]</translation>
    </message>
    <message>
        <source>paid just now, the callback may still come</source>
        <translation>刚付款，回调可能未到</translation>
    </message>
    <message>
        <source>the callback may still come</source>
        <translation>回调可能未到</translation>
    </message>
    <message>
        <source>the callback is late</source>
        <translation>回调已延迟</translation>
    </message>
    <message>
        <source>no payment seen</source>
        <translation>未见付款</translation>
    </message>
    <message>
        <source>delivered, nothing to wait for</source>
        <translation>已发货，无需等待</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未发货</translation>
    </message>
    <message>
        <source>partly delivered</source>
        <translation>部分发货</translation>
    </message>
    <message>
        <source>a sold-out text was sent instead of a key</source>
        <translation>发出的是缺货文字，不是卡密</translation>
    </message>
    <message>
        <source>marked as delivered, but there is no key</source>
        <translation>显示已发货，但没有卡密</translation>
    </message>
    <message>
        <source>marked as delivered, keys not told</source>
        <translation>显示已发货，卡密未知</translation>
    </message>
    <message>
        <source>{handed_out} of {bought}</source>
        <translation>{handed_out} / {bought} 张</translation>
    </message>
    <message>
        <source>only {handed_out} of {bought}</source>
        <translation>只发 {handed_out} / {bought} 张</translation>
    </message>
    <message>
        <source>{handed_out} for {bought} bought</source>
        <translation>买 {bought} 张发了 {handed_out} 张</translation>
    </message>
    <message>
        <source>kind of product unknown</source>
        <translation>商品类别不明</translation>
    </message>
    <message>
        <source>no keys with this kind of product</source>
        <translation>此类商品无卡密</translation>
    </message>
    <message>
        <source>well formed</source>
        <translation>格式正确</translation>
    </message>
    <message>
        <source>probably mistyped[: {contact}][ → {suggestion}]</source>
        <translation>疑似笔误[：{contact}][ → {suggestion}]</translation>
    </message>
    <message>
        <source>no valid e-mail address</source>
        <translation>不是有效邮箱</translation>
    </message>
    <message>
        <source>wrong number of digits</source>
        <translation>号码位数不对</translation>
    </message>
    <message>
        <source>no such mobile prefix</source>
        <translation>号段不存在</translation>
    </message>
    <message>
        <source>no valid phone number</source>
        <translation>不是有效电话</translation>
    </message>
    <message>
        <source>differs from what the buyer writes</source>
        <translation>与买家所说不同</translation>
    </message>
    <message>
        <source>phone number differs from what the buyer writes</source>
        <translation>电话与买家所说不同</translation>
    </message>
    <message>
        <source>well formed, but the buyer names another[: {suggestion}]</source>
        <translation>格式无误，但买家另给了一个[：{suggestion}]</translation>
    </message>
    <message>
        <source>no contact on the order</source>
        <translation>订单无联系方式</translation>
    </message>
    <message>
        <source>sold, can still be used</source>
        <translation>已售，仍可使用</translation>
    </message>
    <message>
        <source>used up[: {used} of {cards}]</source>
        <translation>已用尽[：{used} / {cards}]</translation>
    </message>
    <message>
        <source>some used up[: {used} of {cards}]</source>
        <translation>部分已用尽[：{used} / {cards}]</translation>
    </message>
    <message>
        <source>marked as void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>expired[ {expires_at}]</source>
        <translation>已过期[ {expires_at}]</translation>
    </message>
    <message>
        <source>some expired[, one {expires_at}]</source>
        <translation>部分已过期[，其一于 {expires_at}]</translation>
    </message>
    <message>
        <source>belongs to another order</source>
        <translation>属于其他订单</translation>
    </message>
    <message>
        <source>state unclear</source>
        <translation>状态不明</translation>
    </message>
    <message>
        <source>all keys were replaced</source>
        <translation>卡密已全部更换</translation>
    </message>
    <message>
        <source>first used after it was issued</source>
        <translation>首次使用晚于发出</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未见使用</translation>
    </message>
    <message>
        <source>used before it was issued: sold twice[, {first_use_at}]</source>
        <translation>发出前已被使用：一卡两卖[，{first_use_at}]</translation>
    </message>
    <message>
        <source>used around the time of issue</source>
        <translation>使用时间与发出时间相近</translation>
    </message>
    <message>
        <source>time of issue unknown</source>
        <translation>发出时间不明</translation>
    </message>
    <message>
        <source>the shop does not tell when it was used</source>
        <translation>店铺未提供使用时间</translation>
    </message>
    <message>
        <source>from the buyer&apos;s address</source>
        <translation>与下单地址相同</translation>
    </message>
    <message>
        <source>from the buyer&apos;s network</source>
        <translation>与下单同一网络</translation>
    </message>
    <message>
        <source>from elsewhere[, {used_at}]</source>
        <translation>来自其他地址[，{used_at}]</translation>
    </message>
    <message>
        <source>private address, says nothing</source>
        <translation>内网地址，无法判断</translation>
    </message>
    <message>
        <source>the shop does not tell from where</source>
        <translation>店铺未提供使用地址</translation>
    </message>
    <message>
        <source>the shop does not tell when and from where</source>
        <translation>店铺未提供使用记录</translation>
    </message>
    <message>
        <source>none[, {compared} compared]</source>
        <translation>无[，比对 {compared} 单]</translation>
    </message>
    <message>
        <source>the twin {other_number} was not paid</source>
        <translation>另一单 {other_number} 未付款</translation>
    </message>
    <message>
        <source>the twin {other_number} was refunded</source>
        <translation>另一单 {other_number} 已退款</translation>
    </message>
    <message>
        <source>paid twice: {other_number}</source>
        <translation>重复付款：{other_number}</translation>
    </message>
    <message>
        <source>times unknown</source>
        <translation>时间不明</translation>
    </message>
    <message>
        <source>delivered[, keys: {cards}][, {delivered_at}]</source>
        <translation>已发货[，{cards} 张][，{delivered_at}]</translation>
    </message>
    <message>
        <source>in {days} d: orders {orders}, cases {cases}, refunds {refunds}</source>
        <translation>{days} 天 {orders} 单，{cases} 次售后，{refunds} 次退款</translation>
    </message>
    <message>
        <source>first order in {days} d</source>
        <translation>{days} 天内首单</translation>
    </message>
    <message>
        <source>unusually many claims: {cases} on {orders} orders</source>
        <translation>售后偏多：{orders} 单 {cases} 次</translation>
    </message>
    <message>
        <source>shop&apos;s rate unknown</source>
        <translation>全店比率不明</translation>
    </message>
    <message>
        <source>in stock[: {left}]</source>
        <translation>有库存[：{left}]</translation>
    </message>
    <message>
        <source>the shop does not count this stock</source>
        <translation>店铺不计此库存</translation>
    </message>
    <message>
        <source>no products on the order</source>
        <translation>订单无商品</translation>
    </message>
    <message>
        <source>inside, until {until_at}</source>
        <translation>期限内，至 {until_at}</translation>
    </message>
    <message>
        <source>over since {until_at}</source>
        <translation>已过期，截至 {until_at}</translation>
    </message>
    <message>
        <source>start unknown</source>
        <translation>起算时间不明</translation>
    </message>
    <message>
        <source>already refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>被拦截</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>on this order only</source>
        <translation>仅此一单</translation>
    </message>
    <message>
        <source>on other orders too</source>
        <translation>也在其他订单</translation>
    </message>
    <message>
        <source>as sold</source>
        <translation>与商品页一致</translation>
    </message>
    <message>
        <source>region differs</source>
        <translation>区域不符</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>value differs</source>
        <translation>面值不符</translation>
    </message>
    <message>
        <source>content differs</source>
        <translation>内容不符</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>many claims</source>
        <translation>售后偏多</translation>
    </message>
    <message>
        <source>unusually high</source>
        <translation>明显偏高</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>样本太少</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>others failed in the same hour</source>
        <translation>同一小时多单失败</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>有缺项</translation>
    </message>
    <message>
        <source>matches the order</source>
        <translation>与订单相符</translation>
    </message>
    <message>
        <source>contradicts the order</source>
        <translation>与订单矛盾</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>无证据</translation>
    </message>
    <message>
        <source>not seen before</source>
        <translation>未见重复</translation>
    </message>
    <message>
        <source>seen in another case</source>
        <translation>其他案件用过</translation>
    </message>
    <message>
        <source>no signs</source>
        <translation>无迹象</translation>
    </message>
    <message>
        <source>signs of editing</source>
        <translation>有编辑迹象</translation>
    </message>
    <message>
        <source>the key is good</source>
        <translation>卡密有效</translation>
    </message>
    <message>
        <source>the key is bad</source>
        <translation>卡密无效</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>已询问，未答复</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>own stock</source>
        <translation>自有库存</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>未挂起</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>sold out[; instead: {equivalent}]</source>
        <translation>无库存[；可换：{equivalent}]</translation>
    </message>
    <message>
        <source>too few: {left} of {needed}[; instead: {equivalent}]</source>
        <translation>库存不足：{left} / {needed}[；可换：{equivalent}]</translation>
    </message>
</context>
<context>
    <name>kd::lists::HistoryList</name>
    <message>
        <source>the desk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>kd::lists::IncidentCaseList</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>#%1, no order yet</source>
        <translation>#%1，尚无订单</translation>
    </message>
</context>
<context>
    <name>kd::lists::IncidentList</name>
    <message>
        <source>Incident</source>
        <translation>故障事件</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>下次通报</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 more open cases fit</source>
        <translation>另有 %1 个未结案件符合</translation>
    </message>
</context>
<context>
    <name>kd::lists::IncidentText</name>
    <message>
        <source>Shop down</source>
        <translation>店铺无法访问</translation>
    </message>
    <message>
        <source>Payment results late</source>
        <translation>支付回调延迟</translation>
    </message>
    <message>
        <source>Delivery channel</source>
        <translation>发货通道</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>待发</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1，%2 待发</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 个案件</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 个案件</translation>
    </message>
</context>
<context>
    <name>kd::lists::IntentText</name>
    <message>
        <source>above the asker&apos;s limit</source>
        <translation>超出申请人的单笔限额</translation>
    </message>
    <message>
        <source>above the asker&apos;s daily limit</source>
        <translation>超出申请人的每日限额</translation>
    </message>
    <message>
        <source>the order is gone</source>
        <translation>订单已不存在</translation>
    </message>
    <message>
        <source>%1 go back to the buyer of %2 by original route.</source>
        <translation>将 %1 按原路退还给订单 %2 的买家。</translation>
    </message>
    <message>
        <source>A refund of %1 is recorded on %2; the shop itself moves no money.</source>
        <translation>在订单 %2 上登记退款 %1；店铺本身不转账。</translation>
    </message>
    <message>
        <source>%1 go to the balance of the buyer of %2 at once.</source>
        <translation>%1 立即退到订单 %2 买家的余额。</translation>
    </message>
    <message>
        <source>The key %1 leaves the stock for good and belongs to the buyer of %2.</source>
        <translation>卡密 %1 永久出库，归订单 %2 的买家所有。</translation>
    </message>
    <message>
        <source>The key %1 of %2 is marked void.</source>
        <translation>订单 %2 的卡密 %1 标记为作废。</translation>
    </message>
    <message>
        <source>The shop mails a text to the buyer of %1.</source>
        <translation>店铺向订单 %1 的买家发送邮件。</translation>
    </message>
    <message>
        <source>A note for the staff is written on %1.</source>
        <translation>在订单 %1 上写一条内部备注。</translation>
    </message>
    <message>
        <source>The contact on %1 becomes %2.</source>
        <translation>订单 %1 的联系方式改为 %2。</translation>
    </message>
    <message>
        <source>%1 counts as delivered.</source>
        <translation>订单 %1 记为已发货。</translation>
    </message>
    <message>
        <source>The buyer of %2 gets a voucher of %1, to be used once.</source>
        <translation>订单 %2 的买家得到一张 %1 的优惠券，限用一次。</translation>
    </message>
    <message>
        <source>Outcome unknown, to be decided</source>
        <translation>结果未知，待判定</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂挂</translation>
    </message>
    <message>
        <source>On hold · %1</source>
        <translation>已暂停 · %1</translation>
    </message>
    <message>
        <source>nobody approved it in time</source>
        <translation>超时无人审批</translation>
    </message>
    <message numerus="yes">
        <source>Sent %1, %n time(s).</source>
        <translation>
            <numerusform>最近发送于 %1，共 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back %n time(s) without proof.</source>
        <translation>
            <numerusform>已读回 %n 次，没有证据。</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop&apos;s number is %1.</source>
        <translation>店铺编号 %1。</translation>
    </message>
    <message>
        <source>decide: did it happen?</source>
        <translation>请判定：是否已发生？</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>to be approved by %1</source>
        <translation>待 %1 审批</translation>
    </message>
    <message>
        <source>%1, ends in %2</source>
        <translation>%1，%2 后失效</translation>
    </message>
    <message>
        <source>waits to be released</source>
        <translation>等待恢复</translation>
    </message>
    <message>
        <source>sent in %1 s</source>
        <translation>%1 秒后发送</translation>
    </message>
    <message>
        <source>sent again when the shop answers</source>
        <translation>店铺恢复后重新发送</translation>
    </message>
    <message>
        <source>sent when its turn comes</source>
        <translation>轮到时发送</translation>
    </message>
    <message>
        <source>the shop&apos;s answer is awaited</source>
        <translation>等待店铺答复</translation>
    </message>
    <message>
        <source>being read back from the shop</source>
        <translation>正在从店铺读回</translation>
    </message>
    <message>
        <source>look at the case, then ask anew</source>
        <translation>查看案件后重新发起</translation>
    </message>
    <message>
        <source>%1 above the daily limit of %2</source>
        <translation>超出每日限额 %2 共 %1</translation>
    </message>
    <message>
        <source>%1 above the limit of %2</source>
        <translation>超出限额 %2 共 %1</translation>
    </message>
    <message>
        <source>You asked for it yourself: somebody else has to approve it.</source>
        <translation>这是您自己发起的，需由他人审批。</translation>
    </message>
    <message>
        <source>Your role may not approve.</source>
        <translation>您的角色无权审批。</translation>
    </message>
    <message>
        <source>It is above your own limit.</source>
        <translation>超出您自己的限额。</translation>
    </message>
    <message>
        <source>You have no PIN yet: set one in the settings.</source>
        <translation>您还没有 PIN：请在设置中设定。</translation>
    </message>
    <message>
        <source>It was handed on to somebody else.</source>
        <translation>已转交他人审批。</translation>
    </message>
    <message>
        <source>It may have happened. The desk reads it back from the shop; do not ask for it again.</source>
        <translation>可能已经发生。系统会从店铺读回核实，请勿重新发起。</translation>
    </message>
</context>
<context>
    <name>kd::lists::KeyLabels</name>
    <message>
        <source>order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s); the shop does not say when</source>
        <translation>
            <numerusform>%n 次；店铺未记录时间</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>when the card was made</source>
        <translation>卡密入库时间</translation>
    </message>
    <message>
        <source>when the card was last changed</source>
        <translation>卡密最近变更时间</translation>
    </message>
    <message>
        <source>the card&apos;s activations</source>
        <translation>卡密激活记录</translation>
    </message>
    <message>
        <source>how often the card was activated</source>
        <translation>卡密激活次数</translation>
    </message>
    <message>
        <source>when the order was paid</source>
        <translation>订单付款时间</translation>
    </message>
    <message>
        <source>when the order was made</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>when the order was delivered</source>
        <translation>订单发货时间</translation>
    </message>
    <message>
        <source>Put into stock</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>售出</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交付时间</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Marked void at the shop</source>
        <translation>店铺标记作废</translation>
    </message>
    <message>
        <source>Kept for a buyer</source>
        <translation>为买家预留</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>Hand-out asked for</source>
        <translation>申请发放</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Not handed out</source>
        <translation>未发放</translation>
    </message>
    <message>
        <source>Void asked for</source>
        <translation>申请作废</translation>
    </message>
    <message>
        <source>Marked void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Not marked void</source>
        <translation>未作废</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>明文查看</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已判定</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>案件关闭</translation>
    </message>
    <message>
        <source>works</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>void on record only: the shop does not stop it</source>
        <translation>仅登记作废：店铺不会阻止使用</translation>
    </message>
    <message>
        <source>void: the shop stops it</source>
        <translation>已作废：店铺阻止使用</translation>
    </message>
    <message>
        <source>It was used after it had been marked void.</source>
        <translation>作废之后仍被使用。</translation>
    </message>
    <message>
        <source>It was used before any buyer had it.</source>
        <translation>在交给任何买家之前就已被使用。</translation>
    </message>
    <message>
        <source>The shop has it with another order than the desk handed it out to.</source>
        <translation>店铺显示的所属订单与工作台发放的订单不同。</translation>
    </message>
    <message>
        <source>It went to two orders, although its product is for one buyer.</source>
        <translation>该商品每卡只限一位买家，却给了两个订单。</translation>
    </message>
    <message>
        <source>Two cases keep it at the same time.</source>
        <translation>两个案件同时占用它。</translation>
    </message>
    <message>
        <source>The desk marked it void, but the shop shows it as valid.</source>
        <translation>工作台已标记作废，但店铺仍显示有效。</translation>
    </message>
    <message>
        <source>by the shop</source>
        <translation>店铺发放</translation>
    </message>
    <message>
        <source>by the desk</source>
        <translation>工作台发放</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>发放中</translation>
    </message>
    <message>
        <source>not certain yet</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>kept for case #%1 until %2</source>
        <translation>为案件 #%1 预留至 %2</translation>
    </message>
    <message>
        <source>on its way to %1 (case #%2)</source>
        <translation>正在发放给%1（案件 #%2）</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>属于%1</translation>
    </message>
    <message>
        <source>no longer in the shop&apos;s list</source>
        <translation>已不在店铺列表中</translation>
    </message>
    <message>
        <source>neither in stock nor with an order</source>
        <translation>既不在库也不属于任何订单</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>history, entry %1</source>
        <translation>历史记录第 %1 条</translation>
    </message>
    <message>
        <source>shop: %1</source>
        <translation>店铺：%1</translation>
    </message>
    <message>
        <source>used %1 of %2</source>
        <translation>已用 %1 / %2 次</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>已用 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kd::lists::KeyWay</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>工作台</translation>
    </message>
</context>
<context>
    <name>kd::lists::Labels</name>
    <message>
        <source>Not received</source>
        <translation>未接收</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Partly invalid</source>
        <translation>部分失效</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>争议</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Payment callback late</source>
        <translation>回调延迟</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Delivery fault</source>
        <translation>发货故障</translation>
    </message>
    <message>
        <source>Waiting for manual delivery</source>
        <translation>等待人工发货</translation>
    </message>
    <message>
        <source>Held for risk</source>
        <translation>风控挂起</translation>
    </message>
    <message>
        <source>Wrong contact</source>
        <translation>联系方式填错</translation>
    </message>
    <message>
        <source>Delivered, not seen</source>
        <translation>已送达未看见</translation>
    </message>
    <message>
        <source>Page lost</source>
        <translation>页面丢失</translation>
    </message>
    <message>
        <source>Top-up pending</source>
        <translation>充值未到账</translation>
    </message>
    <message>
        <source>Code rejected</source>
        <translation>卡密被拒</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>已被使用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Region locked</source>
        <translation>区域限制</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>Activation limit reached</source>
        <translation>激活次数用尽</translation>
    </message>
    <message>
        <source>Some codes bad</source>
        <translation>部分卡密失效</translation>
    </message>
    <message>
        <source>Value too small</source>
        <translation>面值不足</translation>
    </message>
    <message>
        <source>Content incomplete</source>
        <translation>内容不全</translation>
    </message>
    <message>
        <source>Part of the bundle missing</source>
        <translation>套餐缺项</translation>
    </message>
    <message>
        <source>Says it was not used</source>
        <translation>否认使用</translation>
    </message>
    <message>
        <source>Says it was not delivered</source>
        <translation>否认收货</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>描述不符</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>重复付款</translation>
    </message>
    <message>
        <source>Bought by mistake</source>
        <translation>误购</translation>
    </message>
    <message>
        <source>Service fell short</source>
        <translation>服务不足</translation>
    </message>
    <message>
        <source>Account banned</source>
        <translation>账号被封</translation>
    </message>
    <message>
        <source>Impostor</source>
        <translation>冒充客服</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Asks for progress</source>
        <translation>催进度</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Before buying</source>
        <translation>售前</translation>
    </message>
    <message>
        <source>No demand</source>
        <translation>无诉求</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Failed: send it another way</source>
        <translation>失败：需换一种方式退</translation>
    </message>
    <message>
        <source>Closed by the provider</source>
        <translation>已被支付渠道关闭</translation>
    </message>
    <message>
        <source>Abnormal: the provider asks for something</source>
        <translation>异常：支付渠道要求处理</translation>
    </message>
    <message>
        <source>The provider does not say</source>
        <translation>支付渠道没有说明</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Part refund</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重发</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>Anxious</source>
        <translation>着急</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Threatening</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>支付渠道</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>多方</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Wait and tell the buyer</source>
        <translation>等待并告知</translation>
    </message>
    <message>
        <source>Guide the buyer</source>
        <translation>指导使用</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>换方式付款</translation>
    </message>
    <message>
        <source>Correct the contact and send again</source>
        <translation>改联系方式并重发</translation>
    </message>
    <message>
        <source>Deliver by hand</source>
        <translation>人工发货</translation>
    </message>
    <message>
        <source>Hand out a new key</source>
        <translation>补发新卡</translation>
    </message>
    <message>
        <source>Hand out the bad part again</source>
        <translation>补发失效部分</translation>
    </message>
    <message>
        <source>Refund a part</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>Refund the second payment</source>
        <translation>退重复付款</translation>
    </message>
    <message>
        <source>Ask the supplier</source>
        <translation>转供应商核验</translation>
    </message>
    <message>
        <source>To a senior</source>
        <translation>升级复核</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Waiting for the buyer</source>
        <translation>等买家</translation>
    </message>
    <message>
        <source>Waiting for the supplier</source>
        <translation>等供应商</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>复核中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Accepted, being read back</source>
        <translation>已受理,回读中</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Refused by the shop</source>
        <translation>店铺拒绝</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Stopped: the order had changed</source>
        <translation>已停止:订单有变</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Refund by original route</source>
        <translation>原路退款</translation>
    </message>
    <message>
        <source>Refund, record only</source>
        <translation>仅记录退款</translation>
    </message>
    <message>
        <source>Refund to balance</source>
        <translation>退到余额</translation>
    </message>
    <message>
        <source>Hand out a key</source>
        <translation>发出卡密</translation>
    </message>
    <message>
        <source>Mark the old key void</source>
        <translation>作废旧卡</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>订单备注</translation>
    </message>
    <message>
        <source>Correct the contact</source>
        <translation>更正联系方式</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>标记为已发货</translation>
    </message>
    <message>
        <source>Give a voucher</source>
        <translation>发放优惠券</translation>
    </message>
    <message>
        <source>original route</source>
        <translation>原路</translation>
    </message>
    <message>
        <source>record only</source>
        <translation>仅记录</translation>
    </message>
    <message>
        <source>to balance</source>
        <translation>到余额</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>待支付</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>部分发货</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>Order found</source>
        <translation>订单存在</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>付款回调</translation>
    </message>
    <message>
        <source>Keys delivered</source>
        <translation>发货数量</translation>
    </message>
    <message>
        <source>Sending record</source>
        <translation>发送记录</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>卡密状态</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>使用地址</translation>
    </message>
    <message>
        <source>Key on other orders</source>
        <translation>一卡多单</translation>
    </message>
    <message>
        <source>As described</source>
        <translation>商品条款</translation>
    </message>
    <message>
        <source>Double order</source>
        <translation>重复下单</translation>
    </message>
    <message>
        <source>Buyer&apos;s record</source>
        <translation>买家记录</translation>
    </message>
    <message>
        <source>Address&apos;s record</source>
        <translation>地址记录</translation>
    </message>
    <message>
        <source>Supplier&apos;s invalid rate</source>
        <translation>供应商无效率</translation>
    </message>
    <message>
        <source>Failures of the channel</source>
        <translation>渠道故障</translation>
    </message>
    <message>
        <source>Replacement in stock</source>
        <translation>可补库存</translation>
    </message>
    <message>
        <source>Load of the shop</source>
        <translation>店铺负载</translation>
    </message>
    <message>
        <source>Refund window</source>
        <translation>退款期限</translation>
    </message>
    <message>
        <source>Evidence complete</source>
        <translation>证据齐全</translation>
    </message>
    <message>
        <source>Evidence matches</source>
        <translation>证据相符</translation>
    </message>
    <message>
        <source>Evidence seen before</source>
        <translation>证据重复</translation>
    </message>
    <message>
        <source>Signs of editing</source>
        <translation>编辑痕迹</translation>
    </message>
    <message>
        <source>Supplier&apos;s answer</source>
        <translation>供应商答复</translation>
    </message>
    <message>
        <source>Upstream order</source>
        <translation>上游订单</translation>
    </message>
    <message>
        <source>Risk hold</source>
        <translation>风控挂起</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>首响</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>实质</translation>
    </message>
    <message>
        <source>Manual delivery</source>
        <translation>人工发货</translation>
    </message>
    <message>
        <source>Supplier check</source>
        <translation>供应商核验</translation>
    </message>
    <message>
        <source>Arbitration</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Outside complaint</source>
        <translation>外部投诉</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Bad key</source>
        <translation>坏卡</translation>
    </message>
    <message>
        <source>Key used before sale</source>
        <translation>售前已用</translation>
    </message>
    <message>
        <source>Supplier&apos;s batch</source>
        <translation>供应商批次</translation>
    </message>
    <message>
        <source>Delivery channel</source>
        <translation>发送渠道</translation>
    </message>
    <message>
        <source>Payment callback</source>
        <translation>付款回调</translation>
    </message>
    <message>
        <source>Buyer&apos;s mistake</source>
        <translation>买家误操作</translation>
    </message>
    <message>
        <source>Product page</source>
        <translation>商品页说明</translation>
    </message>
    <message>
        <source>Our operator&apos;s error</source>
        <translation>客服操作失误</translation>
    </message>
    <message>
        <source>Shop outage</source>
        <translation>店铺故障</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>未见问题</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>黄金 1 小时</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Refunding</source>
        <translation>退款中</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>承诺到期</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>全部未结</translation>
    </message>
    <message>
        <source>checks missing</source>
        <translation>需先核查</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>尚无订单</translation>
    </message>
    <message>
        <source>nothing left to refund</source>
        <translation>已无可退</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>无库存</translation>
    </message>
    <message>
        <source>no key on this order</source>
        <translation>本单无卡密</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>没有邮箱</translation>
    </message>
    <message>
        <source>the shop cannot</source>
        <translation>店铺不支持</translation>
    </message>
    <message>
        <source>an action is under way</source>
        <translation>有操作进行中</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>state the amount</source>
        <translation>请填金额</translation>
    </message>
    <message>
        <source>above your limit</source>
        <translation>超过单笔限额</translation>
    </message>
    <message>
        <source>above your daily limit</source>
        <translation>超过当日限额</translation>
    </message>
    <message>
        <source>the asker no longer works here</source>
        <translation>申请人已不在岗</translation>
    </message>
    <message>
        <source>the approval has expired</source>
        <translation>审批已过期</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Site message</source>
        <translation>站内信</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>资深</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>仍投诉</translation>
    </message>
    <message>
        <source>5 of 5</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>4 of 5</source>
        <translation>4 分</translation>
    </message>
    <message>
        <source>3 of 5</source>
        <translation>3 分</translation>
    </message>
    <message>
        <source>2 of 5</source>
        <translation>2 分</translation>
    </message>
    <message>
        <source>1 of 5</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>建案</translation>
    </message>
    <message>
        <source>Message added</source>
        <translation>收到消息</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>改分类</translation>
    </message>
    <message>
        <source>Order linked</source>
        <translation>关联订单</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Answer overruled</source>
        <translation>改判核查</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Action asked</source>
        <translation>发起操作</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>转审批</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发出</translation>
    </message>
    <message>
        <source>Accepted by the shop</source>
        <translation>店铺受理</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>待人工判断</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Settled by a person</source>
        <translation>人工裁定</translation>
    </message>
    <message>
        <source>Refund progress</source>
        <translation>退款进度</translation>
    </message>
    <message>
        <source>Key kept for the buyer</source>
        <translation>已为买家预留卡密</translation>
    </message>
    <message>
        <source>Key given back</source>
        <translation>已释放预留卡密</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>查看卡密</translation>
    </message>
    <message>
        <source>Reply copied</source>
        <translation>复制回复</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>承诺兑现</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已抹除</translation>
    </message>
    <message>
        <source>Shop added</source>
        <translation>添加店铺</translation>
    </message>
    <message>
        <source>Profile set</source>
        <translation>设置人员</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>改限额</translation>
    </message>
    <message>
        <source>Restored from backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>支付单号</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>卡密</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Part of a key</source>
        <translation>卡密片段</translation>
    </message>
    <message>
        <source>which order</source>
        <translation>哪个订单</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Mail log</source>
        <translation>邮件日志</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>outside business hours</source>
        <translation>非营业时间</translation>
    </message>
    <message>
        <source>did not count</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>buyer&apos;s message</source>
        <translation>买家消息</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>建案</translation>
    </message>
    <message>
        <source>reply by a person</source>
        <translation>人工回复</translation>
    </message>
    <message>
        <source>a reply that answers</source>
        <translation>实质回复</translation>
    </message>
    <message>
        <source>automatic greeting</source>
        <translation>自动问候</translation>
    </message>
    <message>
        <source>waiting for the buyer</source>
        <translation>等待买家</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>故障期间</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>refund confirmed</source>
        <translation>退款确认</translation>
    </message>
    <message>
        <source>request complete</source>
        <translation>三要素齐全</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>promise made</source>
        <translation>作出承诺</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>承诺兑现</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>state of the keys</source>
        <translation>卡密状态</translation>
    </message>
    <message>
        <source>text of the keys</source>
        <translation>卡密内容</translation>
    </message>
    <message>
        <source>uses of the keys</source>
        <translation>卡密使用记录</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>the buyer&apos;s network address</source>
        <translation>买家网络地址</translation>
    </message>
    <message>
        <source>times of payment and delivery</source>
        <translation>付款与交付时间</translation>
    </message>
    <message>
        <source>lines of the order</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>lines and total</source>
        <translation>明细与总额</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>payment number</source>
        <translation>支付单号</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>the buyer&apos;s orders</source>
        <translation>该买家的订单</translation>
    </message>
    <message>
        <source>the buyer&apos;s orders and cases</source>
        <translation>该买家的订单与案件</translation>
    </message>
    <message>
        <source>Waits for payment</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>购买数</translation>
    </message>
    <message>
        <source>key</source>
        <translation>卡密</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案件数</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>已比对</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>在别处</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>first used</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>发放时间</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>the other one&apos;s time</source>
        <translation>另一笔的时间</translation>
    </message>
    <message>
        <source>the other order</source>
        <translation>另一笔订单</translation>
    </message>
    <message>
        <source>payment method</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>placeholders</source>
        <translation>占位文本</translation>
    </message>
    <message>
        <source>cases of the shop</source>
        <translation>店铺案件数</translation>
    </message>
    <message>
        <source>orders of the shop</source>
        <translation>店铺订单数</translation>
    </message>
    <message>
        <source>meant, perhaps</source>
        <translation>可能是</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>有问题的</translation>
    </message>
    <message>
        <source>until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>used from</source>
        <translation>使用地址</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>used at</source>
        <translation>使用时间</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>window in hours</source>
        <translation>时限（小时）</translation>
    </message>
    <message>
        <source>refunded amount</source>
        <translation>已退金额</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>退款记录</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>卡密</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>规则要求</translation>
    </message>
    <message>
        <source>large amount</source>
        <translation>金额较大</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复发生</translation>
    </message>
    <message>
        <source>facts contradict</source>
        <translation>事实矛盾</translation>
    </message>
    <message>
        <source>The credentials may not read card keys.</source>
        <translation>凭据不能读取卡密。</translation>
    </message>
    <message>
        <source>Card keys cannot be read: License Manager&apos;s key pair is missing.</source>
        <translation>无法读取卡密：缺少 License Manager 的密钥对。</translation>
    </message>
    <message>
        <source>The credentials may not change anything.</source>
        <translation>凭据没有写权限。</translation>
    </message>
    <message>
        <source>The credentials may not make vouchers.</source>
        <translation>该凭据无权创建优惠券。</translation>
    </message>
    <message>
        <source>Whether the credentials may make vouchers could not be checked.</source>
        <translation>未能确认该凭据能否创建优惠券。</translation>
    </message>
    <message>
        <source>A part of the shop&apos;s interface is switched off.</source>
        <translation>店铺的部分接口未开启。</translation>
    </message>
    <message>
        <source>The shop does not offer this.</source>
        <translation>店铺不提供此功能。</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Supplier&apos;s turn</source>
        <translation>等供应商</translation>
    </message>
    <message>
        <source>Buyer&apos;s turn</source>
        <translation>等买家</translation>
    </message>
    <message>
        <source>Pulled copy</source>
        <translation>本地副本</translation>
    </message>
    <message>
        <source>Nobody approved in time</source>
        <translation>逾时无人审批</translation>
    </message>
    <message>
        <source>Request handed on</source>
        <translation>审批转交</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Released from hold</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Moved in the queue</source>
        <translation>调整次序</translation>
    </message>
    <message>
        <source>Asked outside</source>
        <translation>已询问外部</translation>
    </message>
    <message>
        <source>Answered from outside</source>
        <translation>外部已答复</translation>
    </message>
    <message>
        <source>Joined an incident</source>
        <translation>加入故障事件</translation>
    </message>
    <message>
        <source>Left the incident</source>
        <translation>移出故障事件</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>故障事件登记</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>故障事件更正</translation>
    </message>
    <message>
        <source>Message to its buyers</source>
        <translation>向买家通报</translation>
    </message>
    <message>
        <source>Incident over</source>
        <translation>故障事件结束</translation>
    </message>
    <message>
        <source>Shop changed</source>
        <translation>店铺已修改</translation>
    </message>
    <message>
        <source>Shop removed</source>
        <translation>店铺已移除</translation>
    </message>
</context>
<context>
    <name>kd::lists::LedgerList</name>
    <message>
        <source>other products</source>
        <translation>其他商品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>卡密</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发放时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>工作台</translation>
    </message>
</context>
<context>
    <name>kd::lists::OrderList</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>%1 (−%2)</source>
        <translation>%1（−%2）</translation>
    </message>
    <message>
        <source>Sorts all orders, also those further down</source>
        <translation>对全部订单排序，包括下方尚未载入的</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
</context>
<context>
    <name>kd::lists::OutboxList</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>发起人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>kd::lists::OutcomeText</name>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>总额 %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>已退 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n 笔退款</numerusform>
        </translation>
    </message>
    <message>
        <source>key %1: %2</source>
        <translation>卡密 %1：%2</translation>
    </message>
    <message>
        <source>There is no such order any more.</source>
        <translation>店铺中已没有这笔订单。</translation>
    </message>
    <message>
        <source>carries our number</source>
        <translation>带有我们的编号</translation>
    </message>
    <message>
        <source>was there before</source>
        <translation>此前已有</translation>
    </message>
    <message>
        <source>new, without our number</source>
        <translation>新出现，没有我们的编号</translation>
    </message>
    <message>
        <source>another action&apos;s</source>
        <translation>属于另一次操作</translation>
    </message>
    <message>
        <source>Refund %1: %2, %3</source>
        <translation>退款 %1：%2，%3</translation>
    </message>
    <message>
        <source>No refund on this order.</source>
        <translation>该订单没有退款。</translation>
    </message>
    <message>
        <source>belongs to no order</source>
        <translation>不属于任何订单</translation>
    </message>
    <message>
        <source>belongs to this order</source>
        <translation>属于本订单</translation>
    </message>
    <message>
        <source>belongs to another order</source>
        <translation>属于另一笔订单</translation>
    </message>
    <message>
        <source>Key %1: %2, %3</source>
        <translation>卡密 %1：%2，%3</translation>
    </message>
    <message>
        <source>The shop has no such key any more.</source>
        <translation>店铺中已没有这张卡密。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on the order.</source>
        <translation>
            <numerusform>订单上有 %n 条备注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact: %1, %2</source>
        <translation>联系方式：%1，%2</translation>
    </message>
    <message>
        <source>Voucher of %1.</source>
        <translation>优惠券 %1。</translation>
    </message>
    <message>
        <source>No such voucher.</source>
        <translation>没有这张优惠券。</translation>
    </message>
    <message>
        <source>Changed since it was asked: %1.</source>
        <translation>发起后已变化：%1。</translation>
    </message>
    <message>
        <source>The shop cannot be asked now, so nothing is proved. %1</source>
        <translation>现在无法询问店铺，什么都不能证明。%1</translation>
    </message>
    <message>
        <source>The shop shows it: number %1. It happened.</source>
        <translation>店铺已显示：编号 %1。已经发生。</translation>
    </message>
    <message>
        <source>The shop shows no trace of it. Here that means that nothing happened.</source>
        <translation>店铺没有任何痕迹。在这里这说明没有发生。</translation>
    </message>
    <message>
        <source>The shop shows no trace of it, which proves nothing here: look at the payment provider as well.</source>
        <translation>店铺没有任何痕迹，但这在此处不能证明什么：请同时查看支付渠道。</translation>
    </message>
    <message>
        <source>There is a new refund without our number: it may be this one or a colleague&apos;s.</source>
        <translation>有一笔没有我们编号的新退款：可能就是这一笔，也可能是同事做的。</translation>
    </message>
    <message>
        <source>A refund with our number has another amount than was asked.</source>
        <translation>带有我们编号的退款金额与申请不符。</translation>
    </message>
    <message>
        <source>The key belongs to another order now.</source>
        <translation>这张卡密现在属于另一笔订单。</translation>
    </message>
    <message>
        <source>The key is no longer in the shop.</source>
        <translation>这张卡密已不在店铺中。</translation>
    </message>
    <message>
        <source>The order is no longer in the shop.</source>
        <translation>这笔订单已不在店铺中。</translation>
    </message>
    <message>
        <source>The voucher has another amount than was asked.</source>
        <translation>优惠券金额与申请不符。</translation>
    </message>
    <message>
        <source>It happened: it counts as done and is never sent again; the money counts as moved.</source>
        <translation>已发生：记为完成，不再发送；款项记为已退。</translation>
    </message>
    <message>
        <source>It happened: it counts as done and is never sent again; the next step may run.</source>
        <translation>已发生：记为完成，不再发送；可继续下一步。</translation>
    </message>
    <message>
        <source>It did not happen: it counts as refused, the key is free again, and it may be asked anew.</source>
        <translation>未发生：记为被拒绝，卡密重新可用，可以重新发起。</translation>
    </message>
    <message>
        <source>It did not happen: it counts as refused, and it may be asked anew. If it did happen after all, it happens twice.</source>
        <translation>未发生：记为被拒绝，可以重新发起。如果其实已发生，就会重复一次。</translation>
    </message>
    <message>
        <source>The desk has no copy of this order.</source>
        <translation>本地没有这笔订单的副本。</translation>
    </message>
</context>
<context>
    <name>kd::lists::RefundBoard</name>
    <message>
        <source>Where it stands</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已等</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计到账</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>超期 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Decide: did it happen?</source>
        <translation>待判定：发生了吗？</translation>
    </message>
    <message>
        <source>Accepted, nothing heard yet</source>
        <translation>店铺已受理，尚无消息</translation>
    </message>
    <message>
        <source>Heard %1.</source>
        <translation>%1得知。</translation>
    </message>
    <message>
        <source>Nobody has said yet where the money is.</source>
        <translation>还没有人说明款项到了哪里。</translation>
    </message>
    <message>
        <source>The shop is asked again at %1.</source>
        <translation>%1 再次询问店铺。</translation>
    </message>
    <message>
        <source>The shop is asked again when it can be reached.</source>
        <translation>店铺恢复连接后再次询问。</translation>
    </message>
    <message>
        <source>This shop does not pass it on: look at the provider and put it on record.</source>
        <translation>这个店铺不提供到账信息：请到支付渠道查看后登记。</translation>
    </message>
    <message>
        <source>Expected from %1 to %2, the days of %3.</source>
        <translation>预计 %1 至 %2 到账，按 %3 的日期计。</translation>
    </message>
    <message>
        <source>The public holidays are not known there: only weekends were left out.</source>
        <translation>不知道那里的公共假日：只排除了周末。</translation>
    </message>
    <message>
        <source>no money is under way</source>
        <translation>没有在途款项</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n 笔退款</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>在途 %1</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>有风险 %1</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最久 %1</translation>
    </message>
</context>
<context>
    <name>kd::lists::Times</name>
    <message>
        <source>%1 d %2:%3</source>
        <translation>%1天 %2:%3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>kd::lists::UnknownList</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>读回</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>kd::style::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed.</source>
        <translation>请填写“%1”。</translation>
    </message>
</context>
<context>
    <name>kd::ui::ApprovalDetail</name>
    <message>
        <source>What the approver looks at</source>
        <translation>审批依据</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>执行效果</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Checklist of the case</source>
        <translation>案件核查清单</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Asked by %1, %2. It waits because it is %3. Ends %4.</source>
        <translation>%1 于%2发起。等待原因：%3。%4 失效。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Checklist %1 / %2</source>
        <translation>核查清单 %1 / %2</translation>
    </message>
    <message>
        <source>Liability not settled.</source>
        <translation>责任未定。</translation>
    </message>
    <message>
        <source>Liable: %1.</source>
        <translation>责任：%1。</translation>
    </message>
    <message>
        <source>%1 decided: %2.</source>
        <translation>%1 的决定：%2。</translation>
    </message>
    <message>
        <source>No rule proposes it: it is the agent&apos;s own decision.</source>
        <translation>没有规则建议这样做：由客服自行决定。</translation>
    </message>
    <message>
        <source>Checks locked it; done all the same: %1</source>
        <translation>核查未通过仍执行，理由：%1</translation>
    </message>
    <message>
        <source>Clause: %1</source>
        <translation>条款：%1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>支持：%1</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>反对：%1</translation>
    </message>
    <message>
        <source>Rule %1 fits</source>
        <translation>规则 %1 符合</translation>
    </message>
    <message>
        <source>Rule %1 does not fit: %2</source>
        <translation>规则 %1 不符合：%2</translation>
    </message>
</context>
<context>
    <name>kd::ui::ApprovalSheets</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>审批人 PIN</translation>
    </message>
    <message>
        <source>Nobody at this desk may approve this: it takes somebody else than the asker, with the right, a limit that is high enough, and a PIN.</source>
        <translation>此处没有人可以审批：需要发起人以外、有审批权、限额足够并已设 PIN 的人。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly this action is approved; any change voids it.</source>
        <translation>仅批准这一操作；任何改动都会使批准失效。</translation>
    </message>
    <message numerus="yes">
        <source>Exactly these %n actions are approved, all or none.</source>
        <translation>
            <numerusform>仅批准这 %n 项操作，要么全部，要么都不。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) approved.</source>
        <translation>
            <numerusform>已批准 %n 项操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>The action is cancelled; nothing is sent. The asker sees the reason.</source>
        <translation>操作取消，不发送任何内容。发起人会看到原因。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>From then on only they can approve it.</source>
        <translation>之后只有对方可以审批。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转交给</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stay in the queue until somebody releases them.</source>
        <translation>
            <numerusform>%n 项操作留在队列中，直到有人恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the action</source>
        <translation>取消操作</translation>
    </message>
    <message>
        <source>Nothing is sent. Later steps of its plan are cancelled with it.</source>
        <translation>不发送任何内容。同一方案的后续步骤一并取消。</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>确认取消</translation>
    </message>
</context>
<context>
    <name>kd::ui::ApprovalsPage</name>
    <message>
        <source>Nothing waits for approval. Actions above somebody&apos;s limit appear here.</source>
        <translation>没有待审批的操作。超出限额的操作会显示在这里。</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Approve the marked ones…</source>
        <translation>批准已标记的…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>转交…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Actions that wait for approval</source>
        <translation>待审批的操作</translation>
    </message>
    <message>
        <source>Approve the action</source>
        <translation>批准该操作</translation>
    </message>
    <message>
        <source>Decline the action with a reason</source>
        <translation>填写原因并拒绝</translation>
    </message>
    <message>
        <source>Hand the request on to somebody else</source>
        <translation>把请求转交他人</translation>
    </message>
    <message>
        <source>Approve the marked routine ones with one PIN</source>
        <translation>用一次 PIN 批准已标记的常规操作</translation>
    </message>
    <message>
        <source>Mark a routine one, or take the mark off</source>
        <translation>标记常规操作，或取消标记</translation>
    </message>
    <message>
        <source>Space marks routine ones</source>
        <translation>空格键标记常规操作</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>已标记 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no routine one: look at it by itself.</source>
        <translation>这不是常规操作，请单独审批。</translation>
    </message>
</context>
<context>
    <name>kd::ui::BuyerCard</name>
    <message>
        <source>correct type, reason, demand</source>
        <translation>类型、原因、诉求可改</translation>
    </message>
    <message>
        <source>The buyer says</source>
        <translation>买家说</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(已抹除)</translation>
    </message>
    <message>
        <source>demand: %1</source>
        <translation>诉求 %1</translation>
    </message>
    <message>
        <source>all three parts there</source>
        <translation>三要素齐全</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺 %1</translation>
    </message>
</context>
<context>
    <name>kd::ui::CaseDelegate</name>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>kd::ui::CaseLibraryPage</name>
    <message>
        <source>Case library</source>
        <translation>案例库</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>搜索案件</translation>
    </message>
    <message>
        <source>order number or masked buyer</source>
        <translation>订单号或脱敏联系方式</translation>
    </message>
    <message>
        <source>Status of the cases</source>
        <translation>案件状态</translation>
    </message>
    <message>
        <source>No case yet. Paste a buyer&apos;s message with Ctrl+N to open one.</source>
        <translation>还没有案件。按 Ctrl+N 粘贴买家消息即可建立。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>它的历史</translation>
    </message>
</context>
<context>
    <name>kd::ui::CaseListPane</name>
    <message>
        <source>by next deadline</source>
        <translation>按下一个时限</translation>
    </message>
    <message>
        <source>Cases of the queue</source>
        <translation>本队列的案件</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>No case here. Paste a buyer&apos;s message with Ctrl+N to open one.</source>
        <translation>这里没有案件。按 Ctrl+N 粘贴买家消息即可建案。</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>这里没有案件。</translation>
    </message>
</context>
<context>
    <name>kd::ui::CasePage</name>
    <message>
        <source>No case is open. Choose one at the left, or paste a buyer&apos;s message with Ctrl+N.</source>
        <translation>尚未打开案件。请在左侧选择，或按 Ctrl+N 粘贴买家消息。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Correct type, reason, demand</source>
        <translation>更正类型、原因、诉求</translation>
    </message>
    <message>
        <source>Check all again</source>
        <translation>全部重查</translation>
    </message>
    <message>
        <source>Asking the shop again…</source>
        <translation>正在重新询问店铺…</translation>
    </message>
    <message>
        <source>Show where an answer comes from</source>
        <translation>查看结论来源</translation>
    </message>
    <message>
        <source>Overrule an answer</source>
        <translation>改判一项结论</translation>
    </message>
    <message>
        <source>To the checklist</source>
        <translation>到核查清单</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Same buyer</source>
        <translation>同一买家</translation>
    </message>
    <message>
        <source>Keys of the order</source>
        <translation>订单的卡密</translation>
    </message>
    <message>
        <source>Life of this key</source>
        <translation>此卡密的履历</translation>
    </message>
    <message>
        <source>This order has no keys yet.</source>
        <translation>该订单还没有卡密。</translation>
    </message>
    <message>
        <source>Keep a key for the buyer</source>
        <translation>为买家预留卡密</translation>
    </message>
    <message>
        <source>Give the kept key back</source>
        <translation>释放预留的卡密</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>打开证据</translation>
    </message>
    <message>
        <source>Add evidence from a file</source>
        <translation>从文件添加证据</translation>
    </message>
    <message>
        <source>Paste a picture as evidence</source>
        <translation>粘贴图片作为证据</translation>
    </message>
    <message>
        <source>There is no picture or file on the clipboard.</source>
        <translation>剪贴板里没有图片或文件。</translation>
    </message>
    <message>
        <source>Link an order</source>
        <translation>关联订单</translation>
    </message>
    <message>
        <source>Take this case, or hand it to…</source>
        <translation>接手本案件，或转交给…</translation>
    </message>
    <message>
        <source>Hand over to a senior</source>
        <translation>升级复核</translation>
    </message>
    <message>
        <source>History of this case</source>
        <translation>本案件的历史</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>复制订单号</translation>
    </message>
    <message>
        <source>This case has no order yet.</source>
        <translation>本案件还没有订单。</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>已复制 %1。</translation>
    </message>
    <message>
        <source>Close or reopen the case</source>
        <translation>结案或重开</translation>
    </message>
    <message>
        <source>Answer a check that no machine can</source>
        <translation>回答机器无法核查的一项</translation>
    </message>
    <message>
        <source>Add to an incident</source>
        <translation>加入故障事件</translation>
    </message>
    <message>
        <source>Take out of its incident</source>
        <translation>移出故障事件</translation>
    </message>
</context>
<context>
    <name>kd::ui::CaseSheets</name>
    <message>
        <source>Type, reason and demand</source>
        <translation>类型、原因与诉求</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1（%2 前）</translation>
    </message>
    <message>
        <source>Still promised: %1. Closing leaves it unkept.</source>
        <translation>仍有未兑现的承诺：%1。结案后将视为未兑现。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>At fault</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Case #%1 is closed.</source>
        <translation>案件 #%1 已结案。</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>重开案件</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重开</translation>
    </message>
    <message>
        <source>Hand over to a senior</source>
        <translation>升级复核</translation>
    </message>
    <message>
        <source>The arbitration clock starts: decided within 1 h.</source>
        <translation>仲裁计时开始：1 小时内决定。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Whose case is it?</source>
        <translation>本案件归谁？</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>归我：%1</translation>
    </message>
    <message>
        <source>It is yours, and nobody else is at this desk.</source>
        <translation>案件已归你，本工作台没有其他成员。</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>确定归属</translation>
    </message>
</context>
<context>
    <name>kd::ui::CaseTabs</name>
    <message>
        <source>Timeline of the case</source>
        <translation>案件时间线</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>卡密</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Same buyer</source>
        <translation>同一买家</translation>
    </message>
    <message>
        <source>No other case and no other order of this buyer in 90 days.</source>
        <translation>该买家 90 天内没有其他案件和订单。</translation>
    </message>
</context>
<context>
    <name>kd::ui::CaseTicks</name>
    <message>
        <source>Cases that fit</source>
        <translation>符合的案件</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>尚无订单</translation>
    </message>
</context>
<context>
    <name>kd::ui::ChecklistCard</name>
    <message>
        <source>What the shop knows can be checked once the case has an order. Link it with Ctrl+Shift+L.</source>
        <translation>有了订单才能核对店铺里的事实。按 Ctrl+Shift+L 关联订单。</translation>
    </message>
    <message>
        <source>check all again</source>
        <translation>全部重查</translation>
    </message>
    <message>
        <source>Verification checklist</source>
        <translation>核查清单</translation>
    </message>
    <message>
        <source>Checklist %1 / %2</source>
        <translation>核查清单 %1 / %2</translation>
    </message>
    <message>
        <source>Show fewer checks</source>
        <translation>收起核验项</translation>
    </message>
    <message>
        <source>%1 checks in order or not asked: show</source>
        <translation>另有 %1 项通过或不适用：展开</translation>
    </message>
    <message>
        <source>%1 checks wait for the order: show</source>
        <translation>有 %1 项要等关联订单后核验：展开</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>核查项</translation>
    </message>
    <message>
        <source>Overrule: %1</source>
        <translation>改判：%1</translation>
    </message>
    <message>
        <source>The machine&apos;s answer and yours both stay on record.</source>
        <translation>机器结论与你的结论都会留档。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>Answer a check</source>
        <translation>回答一项核查</translation>
    </message>
    <message>
        <source>For what no machine can see: a call back, the supplier&apos;s word, a look at the picture.</source>
        <translation>用于机器看不到的事实：回访、供应商答复、查看图片。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>如何核实</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>留档</translation>
    </message>
</context>
<context>
    <name>kd::ui::ClockPills</name>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; here?</source>
        <translation>“%1”为何是这个时间？</translation>
    </message>
</context>
<context>
    <name>kd::ui::ConfirmPanel</name>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Checked: this cannot be taken back</source>
        <translation>已核对：此操作无法撤回</translation>
    </message>
    <message>
        <source>Why it is done although checks are missing, at least 10 characters</source>
        <translation>核查未完成仍要操作的理由，至少 10 个字</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The case goes to a senior, who decides within 1 h.</source>
        <translation>案件转给资深客服，1 小时内裁定。</translation>
    </message>
    <message>
        <source>The shop cannot be reached: it waits in the outbox.</source>
        <translation>店铺无法连接：操作留在待发。</translation>
    </message>
    <message>
        <source>Above your limit: another profile has to approve it.</source>
        <translation>超过你的限额：需另一人审批。</translation>
    </message>
    <message>
        <source>A key goes to the buyer: that is a reveal on record.</source>
        <translation>卡密将发给买家：计为一次查看并记录。</translation>
    </message>
    <message>
        <source>It can be taken back for %1 s.</source>
        <translation>%1 秒内可撤回。</translation>
    </message>
    <message>
        <source>Locked until these are answered: %1.</source>
        <translation>完成以下核查前已锁定：%1。</translation>
    </message>
    <message>
        <source>Tick the box first: this cannot be taken back.</source>
        <translation>请先勾选：此操作无法撤回。</translation>
    </message>
    <message>
        <source>Confirm refund</source>
        <translation>确认退款</translation>
    </message>
    <message>
        <source>Confirm new key</source>
        <translation>确认补发</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>This case already gave the buyer: %1.</source>
        <translation>本案已给过买家：%1。</translation>
    </message>
    <message>
        <source>Checked: the buyer gets this as well</source>
        <translation>已核对：买家另外再得到这一项</translation>
    </message>
    <message>
        <source>Tick the box first: the buyer was already given something.</source>
        <translation>请先勾选：本案已给过买家补偿。</translation>
    </message>
    <message>
        <source>On record: %1.</source>
        <translation>已留档：%1。</translation>
    </message>
    <message>
        <source>On record.</source>
        <translation>已留档。</translation>
    </message>
    <message>
        <source>It waits for an approval.</source>
        <translation>等待他人审批。</translation>
    </message>
    <message>
        <source>In the outbox.</source>
        <translation>已进入待发。</translation>
    </message>
    <message>
        <source>The case is with a senior, who decides within 1 h.</source>
        <translation>已转资深处理，1 小时内裁定。</translation>
    </message>
</context>
<context>
    <name>kd::ui::ContactSheet</name>
    <message>
        <source>all %1 promises</source>
        <translation>全部 %1 项承诺</translation>
    </message>
    <message>
        <source>no promise</source>
        <translation>不兑现任何承诺</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，%2 前</translation>
    </message>
    <message>
        <source>Log the contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>The case stays closed.</source>
        <translation>案件保持关闭。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>The text that was filled in is put on record, sealed.</source>
        <translation>填好的文本将加密留档。</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说了什么</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>we go on</source>
        <translation>我方继续处理</translation>
    </message>
    <message>
        <source>the case waits for the buyer</source>
        <translation>等待买家</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>next word</source>
        <translation>再次回复</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The contact is on record. The case stays closed.</source>
        <translation>沟通已记录，案件保持关闭。</translation>
    </message>
    <message>
        <source>The contact is on record.</source>
        <translation>联系已留档。</translation>
    </message>
    <message>
        <source>No promise of this case is open.</source>
        <translation>本案没有未兑现的承诺。</translation>
    </message>
    <message>
        <source>Was this promise kept?</source>
        <translation>这项承诺兑现了吗？</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>How</source>
        <translation>如何兑现</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>It is on record that the promise was kept.</source>
        <translation>已记录：承诺兑现。</translation>
    </message>
    <message>
        <source>Promise kept by it</source>
        <translation>同时兑现承诺</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>计为</translation>
    </message>
    <message>
        <source>an answer, or what is checked and by when</source>
        <translation>实质答复，或说明在查什么、何时回复</translation>
    </message>
    <message>
        <source>a first word only</source>
        <translation>仅首次响应</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>最晚时间</translation>
    </message>
    <message>
        <source>14:30, 11-25 09:00, or minutes, 2h, 1d from now</source>
        <translation>14:30、11-25 09:00，或 90（分钟）、2h、1 天</translation>
    </message>
    <message>
        <source>Say by when: a time that lies ahead, such as 14:30, 90 or 2h.</source>
        <translation>请写明最晚时间，须晚于现在，例如 14:30、90 或 2h。</translation>
    </message>
</context>
<context>
    <name>kd::ui::DecisionPanel</name>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Take proposal %1</source>
        <translation>采用建议 %1</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Clause: %1</source>
        <translation>条款：%1</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>去完成：%1</translation>
    </message>
    <message>
        <source>break the glass</source>
        <translation>破例操作</translation>
    </message>
    <message>
        <source>Act although checks are missing: for whoever may, with a reason on record</source>
        <translation>核查未完成仍要操作：需有权限，理由记录在案</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>订单备注</translation>
    </message>
    <message>
        <source>Ticket at a supplier or platform</source>
        <translation>供应商或平台工单</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>登记对方答复</translation>
    </message>
    <message>
        <source>Fewer actions</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>撤回上一操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>kd::ui::Files</name>
    <message>
        <source>Kept as evidence: %1</source>
        <translation>已存为证据：%1</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>此文件无法读取。</translation>
    </message>
    <message>
        <source>Files above 64 MB are not taken.</source>
        <translation>不接收超过 64 MB 的文件。</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept.</source>
        <translation>粘贴的图片无法保存。</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
</context>
<context>
    <name>kd::ui::Filmstrip</name>
    <message>
        <source>Evidence %1, %2</source>
        <translation>证据 %1，%2</translation>
    </message>
    <message>
        <source>drop / paste</source>
        <translation>拖入 / 粘贴</translation>
    </message>
    <message>
        <source>Add evidence: drop a file here, paste a picture, or choose a file</source>
        <translation>添加证据：拖入文件、粘贴图片或选择文件</translation>
    </message>
    <message>
        <source>No evidence was added.</source>
        <translation>没有添加证据。</translation>
    </message>
</context>
<context>
    <name>kd::ui::FilterPage</name>
    <message>
        <source>every status</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Nothing fits. Type less, or choose every status.</source>
        <translation>没有匹配的内容。请少输几个字，或选择“所有状态”。</translation>
    </message>
</context>
<context>
    <name>kd::ui::FirstStartPage</name>
    <message>
        <source>Connect a shop</source>
        <translation>连接店铺</translation>
    </message>
    <message>
        <source>WooCommerce with License Manager. Make a REST key with read and write rights in the shop (WooCommerce › Settings › Advanced › REST API) and put it here. It is sealed on this machine.</source>
        <translation>WooCommerce 配 License Manager。请在店铺后台（WooCommerce › 设置 › 高级 › REST API）建立读写密钥并填在这里。密钥在本机加密保存。</translation>
    </message>
    <message>
        <source>Just looking? The practice shop runs on this machine only; nothing in it is real.</source>
        <translation>只想看看？练习店铺只在本机运行，其中没有真实数据。</translation>
    </message>
    <message>
        <source>Open the practice shop</source>
        <translation>打开练习店铺</translation>
    </message>
</context>
<context>
    <name>kd::ui::HeaderCard</name>
    <message>
        <source>Case ▾</source>
        <translation>案件 ▾</translation>
    </message>
    <message>
        <source>link an order</source>
        <translation>关联订单</translation>
    </message>
    <message>
        <source>What can be done with this case</source>
        <translation>对本案件可做的操作</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>尚无订单</translation>
    </message>
    <message>
        <source>Ask the buyer for the order number, or link the order.</source>
        <translation>请向买家要订单号，或直接关联订单。</translation>
    </message>
    <message>
        <source>%1, refunded %2</source>
        <translation>%1，已退 %2</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>付款 %1</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>联系 %1</translation>
    </message>
    <message>
        <source>+%1 keys</source>
        <translation>另 %1 张</translation>
    </message>
    <message>
        <source>%1 keys on this order: choose which to show</source>
        <translation>此订单有 %1 个卡密：选择要查看哪一个</translation>
    </message>
    <message>
        <source>Belongs to the incident %1</source>
        <translation>属于故障事件：%1</translation>
    </message>
    <message>
        <source>To the incident of this case</source>
        <translation>打开本案件所属的故障</translation>
    </message>
</context>
<context>
    <name>kd::ui::Help</name>
    <message>
        <source>Take a proposal by its number</source>
        <translation>按编号采用建议</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Every command of every place: Ctrl+K.</source>
        <translation>所有位置的全部命令：Ctrl+K。</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>kd::ui::HistoryPage</name>
    <message>
        <source>Case history</source>
        <translation>案件历史</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>校验历史</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>全部事项</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>keys shown</source>
        <translation>查看卡密</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>已改判</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>replies copied</source>
        <translation>复制回复</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>近 24 小时</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>case #</source>
        <translation>案件号</translation>
    </message>
    <message>
        <source>text in the entry</source>
        <translation>条目中的文字</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>事项类别</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件号</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Text in the entry</source>
        <translation>条目中的文字</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>历史条目</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Life of this key</source>
        <translation>此卡密的履历</translation>
    </message>
    <message>
        <source>This entry names no key.</source>
        <translation>该记录未涉及卡密。</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>%1 entries and older ones</source>
        <translation>%1 条及更早</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>校验中…</translation>
    </message>
    <message>
        <source>history checked: sound · %1 entries</source>
        <translation>历史校验 通过 · %1 条</translation>
    </message>
    <message>
        <source>history broken at entry %1: %2</source>
        <translation>历史在第 %1 条处损坏：%2</translation>
    </message>
</context>
<context>
    <name>kd::ui::IncidentDetail</name>
    <message>
        <source>Its cases</source>
        <translation>所属案件</translation>
    </message>
    <message>
        <source>Cases of this incident</source>
        <translation>此故障事件的案件</translation>
    </message>
    <message>
        <source>all shops</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>opened by %1</source>
        <translation>%1 登记</translation>
    </message>
    <message>
        <source>over since %1 (%2)</source>
        <translation>%1 结束（%2）</translation>
    </message>
    <message>
        <source>1 more case fits</source>
        <translation>另有 1 个案件符合</translation>
    </message>
    <message>
        <source>%1 more cases fit</source>
        <translation>另有 %1 个案件符合</translation>
    </message>
    <message>
        <source>No case belonged to it.</source>
        <translation>没有案件属于它。</translation>
    </message>
    <message>
        <source>No case belongs to it yet. Add those that fit, or add one from its own page.</source>
        <translation>还没有案件属于它。可加入符合的案件，或在案件页面中单独加入。</translation>
    </message>
    <message>
        <source>Its buyers were told nothing yet.</source>
        <translation>还没有告知买家。</translation>
    </message>
    <message>
        <source>Told %1, waiting in the outbox %2, not told %3.</source>
        <translation>已告知 %1，待发 %2，未告知 %3。</translation>
    </message>
    <message>
        <source>The next word was due at %1.</source>
        <translation>下次通报应在 %1，已过时。</translation>
    </message>
    <message>
        <source>Next word by %1.</source>
        <translation>%1 前再次通报。</translation>
    </message>
    <message>
        <source>Cases that would fit</source>
        <translation>可能相关的案件</translation>
    </message>
</context>
<context>
    <name>kd::ui::IncidentForm</name>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>所有店铺</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>起因</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
</context>
<context>
    <name>kd::ui::IncidentOfCase</name>
    <message>
        <source>Take the case out of its incident</source>
        <translation>将案件移出故障事件</translation>
    </message>
    <message>
        <source>Its clocks start again now, and it gets no more of the incident&apos;s messages.</source>
        <translation>其时钟立即重新计时，也不再收到该事件的通报。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Add the case to an incident</source>
        <translation>将案件加入故障事件</translation>
    </message>
    <message>
        <source>No incident runs. Open one from the place Incidents.</source>
        <translation>当前没有进行中的故障事件。请在“故障事件”中登记。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>故障事件</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>The case belongs to it now.</source>
        <translation>案件已加入。</translation>
    </message>
    <message>
        <source>The case belongs to %1 already. To take it out, choose that from its menu.</source>
        <translation>案件已属于“%1”。要移出，请在案件菜单中选择。</translation>
    </message>
    <message>
        <source>The case belongs to no incident.</source>
        <translation>该案件不属于任何故障事件。</translation>
    </message>
</context>
<context>
    <name>kd::ui::IncidentSheets</name>
    <message>
        <source>No action waits for these cases.</source>
        <translation>这些案件没有等待中的操作。</translation>
    </message>
    <message>
        <source>Actions that wait and will go, the most urgent case first: %1</source>
        <translation>等待中、即将按紧急程度执行的操作：%1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>登记故障事件</translation>
    </message>
    <message>
        <source>Its cases</source>
        <translation>所属案件</translation>
    </message>
    <message>
        <source>%1 of %2 open cases that fit</source>
        <translation>已选 %1 / 符合的未结案件 %2</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Correct the incident</source>
        <translation>更正故障事件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Add cases to the incident</source>
        <translation>加入案件</translation>
    </message>
    <message>
        <source>No other open case fits: of its shop, written since it began, with a reason that such a cause brings. Others are added from their own page.</source>
        <translation>没有其他符合的未结案件（同一店铺、故障开始后来信、原因与起因相符）。其他案件请在各自页面中加入。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>These open cases fit. Their clocks pause by the rules until it is over; what the buyers are owed as a word does not.</source>
        <translation>以下未结案件符合。故障结束前，其时钟按规则暂停；该给买家的答复不会暂停。</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>已加入：%1。</translation>
    </message>
    <message>
        <source>The incident is over</source>
        <translation>故障已恢复</translation>
    </message>
    <message>
        <source>Leave it: %1. Clocks start again for %2.</source>
        <translation>移出：%1。重新计时：%2。</translation>
    </message>
    <message>
        <source>Its messages that are still in the outbox are taken back: they would say what is no longer true. (%1)</source>
        <translation>仍在待发的通报会撤回，因为内容已不属实。（%1）</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>确认恢复</translation>
    </message>
</context>
<context>
    <name>kd::ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>故障事件</translation>
    </message>
    <message>
        <source>Outages that many cases are about</source>
        <translation>牵涉多个案件的故障</translation>
    </message>
    <message>
        <source>Open one…</source>
        <translation>登记…</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>登记故障事件</translation>
    </message>
    <message>
        <source>Tell…</source>
        <translation>通报…</translation>
    </message>
    <message>
        <source>Tell its cases one message</source>
        <translation>向所有案件统一通报</translation>
    </message>
    <message>
        <source>Add cases…</source>
        <translation>加入案件…</translation>
    </message>
    <message>
        <source>Add the cases that fit</source>
        <translation>加入符合的案件</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take the chosen case out of it</source>
        <translation>将选中的案件移出</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Correct title, cause, shop or time</source>
        <translation>更正名称、起因、店铺或时间</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>It is over: clocks start again</source>
        <translation>故障恢复：重新计时</translation>
    </message>
    <message>
        <source>No incident. When one outage brings many cases, open one: its cases get one message, their clocks pause by the rules, and what waits for them goes in order of urgency when it is over.</source>
        <translation>没有故障事件。一次故障带来多个案件时请登记：统一通报一次，时钟按规则暂停，恢复后等待的操作按紧急程度依次执行。</translation>
    </message>
    <message>
        <source>To its cases</source>
        <translation>转到所属案件</translation>
    </message>
    <message>
        <source>The incident is over.</source>
        <translation>故障事件已结束。</translation>
    </message>
    <message>
        <source>Case #%1 no longer belongs to it.</source>
        <translation>案件 #%1 已移出。</translation>
    </message>
</context>
<context>
    <name>kd::ui::IntakePanel</name>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新投诉</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>What the buyer wrote</source>
        <translation>买家原话</translation>
    </message>
    <message>
        <source>The buyer&apos;s message</source>
        <translation>买家消息</translation>
    </message>
    <message>
        <source>Paste the message here (Ctrl+V).</source>
        <translation>在此粘贴消息（Ctrl+V）。</translation>
    </message>
    <message>
        <source>What was read from it</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Type and reason</source>
        <translation>类型与原因</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>语气</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Which order</source>
        <translation>哪个订单</translation>
    </message>
    <message>
        <source>Missing for a complete request: %1</source>
        <translation>三要素还缺：%1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>Case #%1 is open on this order: the message joins it.</source>
        <translation>此单已有案件 #%1：消息将并入。</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>并入案件</translation>
    </message>
    <message>
        <source>%1 · started from this order</source>
        <translation>%1 · 从此订单发起</translation>
    </message>
    <message>
        <source>No order found: open without, and ask for the number</source>
        <translation>未找到订单：先建案，再要订单号</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
</context>
<context>
    <name>kd::ui::IntentSheets</name>
    <message>
        <source>Did it happen?</source>
        <translation>发生了吗？</translation>
    </message>
    <message>
        <source>Your role may not decide this: ask a senior or a supervisor.</source>
        <translation>您的角色无权判定：请找资深客服或主管。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>未发生</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>如何核实</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>留档</translation>
    </message>
    <message>
        <source>Say whether it happened.</source>
        <translation>请说明是否已发生。</translation>
    </message>
    <message>
        <source>Enter the number under which it can be seen there.</source>
        <translation>请填写在对方可查到的编号。</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeyLedgerView</name>
    <message>
        <source>This order has no keys yet.</source>
        <translation>该订单还没有卡密。</translation>
    </message>
    <message>
        <source>keep a key for the buyer</source>
        <translation>为买家预留一张</translation>
    </message>
    <message>
        <source>Keys of the order</source>
        <translation>订单的卡密</translation>
    </message>
    <message>
        <source>kept %1 until %2</source>
        <translation>已预留 %1 至 %2</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>its life</source>
        <translation>卡密履历</translation>
    </message>
    <message>
        <source>%1 from the spare stock is kept until %2.</source>
        <translation>已从备用库存预留 %1，至 %2。</translation>
    </message>
    <message>
        <source>%1 is kept until %2.</source>
        <translation>已预留 %1，至 %2。</translation>
    </message>
    <message>
        <source>This case keeps no key.</source>
        <translation>该案件没有预留卡密。</translation>
    </message>
    <message>
        <source>Given back: the key is free again.</source>
        <translation>已释放，该卡密可再次使用。</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeyPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Life of a key</source>
        <translation>卡密履历</translation>
    </message>
    <message>
        <source>Key, or a part of it</source>
        <translation>卡密或其中一段</translation>
    </message>
    <message>
        <source>whole key, one of its groups, or its first or last four</source>
        <translation>完整卡密、其中一组，或开头/结尾四位</translation>
    </message>
    <message>
        <source>Keys that fit</source>
        <translation>匹配的卡密</translation>
    </message>
    <message>
        <source>What happened to the key, the earliest first</source>
        <translation>该卡密的经过（从最早开始）</translation>
    </message>
    <message>
        <source>To its order</source>
        <translation>转到所属订单</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Type a key or a part of it to see its way: import, sale, delivery, uses, complaints, replacement.</source>
        <translation>输入卡密或其中一段，查看它的经过：入库、售出、发货、使用、投诉、替换。</translation>
    </message>
    <message>
        <source>No key has this text, group, beginning or end. Order numbers and contacts are searched with Ctrl+K.</source>
        <translation>没有卡密匹配这段文字。订单号和联系方式请用 Ctrl+K 搜索。</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>卡密 %1</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>商品 %1</translation>
    </message>
    <message>
        <source>supplier %1</source>
        <translation>供应商 %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>as the shop said %1</source>
        <translation>店铺数据 %1</translation>
    </message>
    <message>
        <source>the shop&apos;s list does not have it; told by the history alone</source>
        <translation>店铺列表中没有；仅据历史记录</translation>
    </message>
</context>
<context>
    <name>kd::ui::LockScreen</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>kd::ui::MainWindow</name>
    <message>
        <source>F1 keys</source>
        <translation>F1 快捷键</translation>
    </message>
    <message>
        <source>The message joined case #%1.</source>
        <translation>消息已并入案件 #%1。</translation>
    </message>
    <message>
        <source>Case #%1 is open.</source>
        <translation>案件 #%1 已建立。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Search, or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>新投诉</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>下一个案件</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>上一个案件</translation>
    </message>
    <message>
        <source>To the case that is latest</source>
        <translation>到最久超时的案件</translation>
    </message>
    <message>
        <source>Pull from the shop now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>切换成员</translation>
    </message>
    <message>
        <source>Life of a key: look one up</source>
        <translation>卡密履历：查询</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>正在询问店铺…</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>已是最新。</translation>
    </message>
    <message>
        <source>Not up to date. %1</source>
        <translation>未能更新。%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>返回案件</translation>
    </message>
    <message>
        <source>To the case list</source>
        <translation>到案件列表</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定窗口</translation>
    </message>
    <message>
        <source>Your profile has no PIN, so the window cannot be locked. Set one in the settings.</source>
        <translation>您的档案没有 PIN，窗口无法锁定。请先在设置中设置。</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>以 %1 登录</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The order cache was damaged and set aside (%1). It is being pulled again; nothing of yours is lost.</source>
        <translation>订单缓存损坏，已移到一旁（%1）。正在重新同步，你的记录没有丢失。</translation>
    </message>
    <message>
        <source>Another desk runs this data folder. Here you can read, and ask for actions that it carries out.</source>
        <translation>另一个工作台正在运行此数据目录。这里可以查看，并发起由它执行的操作。</translation>
    </message>
    <message>
        <source>Stop the first pull, or go on with it</source>
        <translation>停止或继续首次拉取</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 已暂停。</translation>
    </message>
</context>
<context>
    <name>kd::ui::Navigation</name>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Case library</source>
        <translation>案例库</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>待发与结果</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Running refunds</source>
        <translation>在途退款</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Case history</source>
        <translation>案件历史</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>故障事件</translation>
    </message>
</context>
<context>
    <name>kd::ui::OfferText</name>
    <message>
        <source>Queue: %1</source>
        <translation>排队：%1</translation>
    </message>
    <message>
        <source>needs: %1</source>
        <translation>需先核查：%1</translation>
    </message>
    <message>
        <source>Pay it back at the payment provider, then note the receipt.</source>
        <translation>请在支付渠道人工退款，然后登记回单。</translation>
    </message>
    <message>
        <source>Add a key in the shop&apos;s own pages, then check again (F5).</source>
        <translation>请在店铺后台补卡，再重新核查（F5）。</translation>
    </message>
    <message>
        <source>Change it in the shop&apos;s own pages, check again (F5), then send again.</source>
        <translation>请在店铺后台修改，重新核查（F5）后再重发。</translation>
    </message>
    <message>
        <source>Copy a script and send it in the chat.</source>
        <translation>请复制话术，在聊天中发送。</translation>
    </message>
    <message>
        <source>Make it in the shop&apos;s own pages and tell the buyer its code.</source>
        <translation>请在店铺后台生成，并把券码告诉买家。</translation>
    </message>
    <message>
        <source>If refused: nothing at all is done.</source>
        <translation>若被拒绝：什么都不会发生。</translation>
    </message>
    <message>
        <source>If refused: the steps before it stand; continue with the rest.</source>
        <translation>若被拒绝：之前的步骤仍然有效，可继续其余步骤。</translation>
    </message>
    <message>
        <source>If refused: the new key is out and the old one may still work.</source>
        <translation>若被拒绝：新卡已发出，旧卡可能仍可使用。</translation>
    </message>
    <message>
        <source>If refused: the buyer is not told; send the text another way.</source>
        <translation>若被拒绝：买家未收到通知，请换渠道发送。</translation>
    </message>
    <message>
        <source>If refused: only the note on the order is missing.</source>
        <translation>若被拒绝：只缺订单备注。</translation>
    </message>
    <message>
        <source>If refused: no money moves; continue or choose another route.</source>
        <translation>若被拒绝：钱没有动，可继续或换一种退款方式。</translation>
    </message>
    <message>
        <source>If refused: there is no voucher, what came before stands.</source>
        <translation>若被拒绝：没有优惠券，之前的步骤仍然有效。</translation>
    </message>
    <message>
        <source>If refused: the contact stays as it was and nothing is sent.</source>
        <translation>若被拒绝：联系方式不变，也不会发送。</translation>
    </message>
    <message>
        <source>If refused: the buyer has it, the shop still shows it as open.</source>
        <translation>若被拒绝：买家已收到，店铺仍显示未发货。</translation>
    </message>
    <message>
        <source>Refund %1 by original route</source>
        <translation>原路退款 %1</translation>
    </message>
    <message>
        <source>Record a refund of %1</source>
        <translation>登记退款 %1</translation>
    </message>
    <message>
        <source>Refund %1 to the buyer&apos;s balance</source>
        <translation>退款 %1 到买家余额</translation>
    </message>
    <message>
        <source>Hand out key %1</source>
        <translation>发出卡密 %1</translation>
    </message>
    <message>
        <source>Mark key %1 void</source>
        <translation>作废卡密 %1</translation>
    </message>
    <message>
        <source>Mail the buyer</source>
        <translation>发信给买家</translation>
    </message>
    <message>
        <source>Note it on the order</source>
        <translation>在订单上备注</translation>
    </message>
    <message>
        <source>Change the contact to %1</source>
        <translation>联系方式改为 %1</translation>
    </message>
    <message>
        <source>Mark the order as delivered</source>
        <translation>订单标记为已发货</translation>
    </message>
    <message>
        <source>Give a voucher of %1</source>
        <translation>发放优惠券 %1</translation>
    </message>
    <message>
        <source>, then: </source>
        <translation>，然后：</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>库存 %1</translation>
    </message>
    <message>
        <source>It goes on record that %1 was asked. Nothing is sent by the desk.</source>
        <translation>记录已询问 %1。工作台不会发送任何内容。</translation>
    </message>
    <message>
        <source>The answer goes on record.</source>
        <translation>记录对方的答复。</translation>
    </message>
    <message>
        <source>For the buyer of %1: %2.</source>
        <translation>对订单 %1 的买家：%2。</translation>
    </message>
    <message>
        <source>The decision goes on record. Nothing is moved; tell the buyer with a script.</source>
        <translation>决定留档，不动钱与卡；请用话术告知买家。</translation>
    </message>
</context>
<context>
    <name>kd::ui::OrderLink</name>
    <message>
        <source>The message names order %1, not %2. Press again to link %2 all the same.</source>
        <translation>消息中写的是订单 %1，不是 %2。再按一次则仍然关联 %2。</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>是哪个订单？</translation>
    </message>
    <message>
        <source>The first %1 that fit. Type more of the number to see fewer.</source>
        <translation>只列出前 %1 个符合的订单。多输入几位订单号可缩小范围。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Link an order</source>
        <translation>关联订单</translation>
    </message>
    <message>
        <source>Order number or contact</source>
        <translation>订单号或联系方式</translation>
    </message>
    <message>
        <source>Find and link</source>
        <translation>查找并关联</translation>
    </message>
    <message>
        <source>No order found.</source>
        <translation>没有找到订单。</translation>
    </message>
</context>
<context>
    <name>kd::ui::OrderPage</name>
    <message>
        <source>No keys yet.</source>
        <translation>还没有卡密。</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>建立案件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>购买内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>卡密</translation>
    </message>
    <message>
        <source>Keys of the order</source>
        <translation>订单的卡密</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Cases on this order</source>
        <translation>该订单的案件</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>返回订单列表</translation>
    </message>
    <message>
        <source>Open a case from this order</source>
        <translation>从该订单建立案件</translation>
    </message>
    <message>
        <source>This order is no longer in the cache.</source>
        <translation>本地已没有这笔订单。</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Buyer&apos;s note</source>
        <translation>买家备注</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交付时间</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据时间</translation>
    </message>
    <message>
        <source>by the gateway</source>
        <translation>由支付渠道退回</translation>
    </message>
    <message>
        <source>on record only, or not told</source>
        <translation>仅登记或店铺未说明</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
</context>
<context>
    <name>kd::ui::OrdersPage</name>
    <message>
        <source>Open a case from this order</source>
        <translation>从此订单建案</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Search the orders</source>
        <translation>搜索订单</translation>
    </message>
    <message>
        <source>number, contact, part of a key, product</source>
        <translation>订单号、联系方式、卡密片段、商品</translation>
    </message>
    <message>
        <source>Status of the orders</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>No order yet. Connect a shop in the settings; its orders are pulled then.</source>
        <translation>还没有订单。请先在设置中连接店铺，随后会自动拉取订单。</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 单</translation>
    </message>
    <message>
        <source>first %1, more below</source>
        <translation>前 %1 单，下方还有</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 单</translation>
    </message>
    <message>
        <source>Sort the orders by date</source>
        <translation>订单按日期排序</translation>
    </message>
    <message>
        <source>Sort the orders by amount</source>
        <translation>订单按金额排序</translation>
    </message>
    <message>
        <source>Sort the orders by status</source>
        <translation>订单按状态排序</translation>
    </message>
    <message>
        <source>Sort the orders by number</source>
        <translation>订单按订单号排序</translation>
    </message>
</context>
<context>
    <name>kd::ui::OutageBanner</name>
    <message>
        <source>Open an incident…</source>
        <translation>登记故障事件…</translation>
    </message>
    <message>
        <source>Show the incident</source>
        <translation>查看故障事件</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 无法访问</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 cannot be reached since %2. Facts are from %3. Actions wait in the outbox. %4</source>
        <translation>%1 自 %2 起无法连接。数据为 %3。操作留在待发。%4</translation>
    </message>
</context>
<context>
    <name>kd::ui::OutboxPage</name>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Approve it, or say what became of it</source>
        <translation>审批，或判定结果</translation>
    </message>
    <message>
        <source>Hold it with a reason, or release it</source>
        <translation>填写原因并暂停，或恢复</translation>
    </message>
    <message>
        <source>Run earlier: before the next one above and all of its rank</source>
        <translation>提前：排到上一项及其同级之前</translation>
    </message>
    <message>
        <source>Run later: after the next one below and all of its rank</source>
        <translation>推后：排到下一项及其同级之后</translation>
    </message>
    <message>
        <source>Cancel what has not been sent</source>
        <translation>取消尚未发送的操作</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show what waits, as it will run</source>
        <translation>按执行顺序显示等待中的</translation>
    </message>
    <message>
        <source>Show what is under way</source>
        <translation>显示进行中的</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>显示已结束的</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>Nothing of that kind. Alt+1 shows all.</source>
        <translation>没有这一类。按 Alt+1 显示全部。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Did it happen?…</source>
        <translation>发生了吗？…</translation>
    </message>
    <message>
        <source>Outbox and results</source>
        <translation>待发与结果</translation>
    </message>
    <message>
        <source>Actions and their results</source>
        <translation>操作及其结果</translation>
    </message>
    <message>
        <source>Nothing yet. Refunds and new keys appear here with what the shop made of them.</source>
        <translation>还没有操作。退款与补发及店铺的处理结果会出现在这里。</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>待发与结果</translation>
    </message>
</context>
<context>
    <name>kd::ui::OutcomeView</name>
    <message>
        <source>What was asked</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>Asked %1 · operation %2</source>
        <translation>%1 发起 · 操作号 %2</translation>
    </message>
    <message>
        <source>Sent and read back</source>
        <translation>发送与读回</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s), last %1.</source>
        <translation>
            <numerusform>共发送 %n 次，最近 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back %n time(s) without proof.</source>
        <translation>
            <numerusform>已读回 %n 次，没有证据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>发起前</translation>
    </message>
    <message>
        <source>Last known from the shop, %1</source>
        <translation>店铺最后已知状态，%1</translation>
    </message>
    <message>
        <source>The shop shows now</source>
        <translation>店铺现状</translation>
    </message>
    <message>
        <source>What that says</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Last known from the shop</source>
        <translation>店铺最后已知状态</translation>
    </message>
</context>
<context>
    <name>kd::ui::PaletteBox</name>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Search for orders or commands</source>
        <translation>搜索订单或命令</translation>
    </message>
    <message>
        <source>Order, contact, part of a key, product; or a command</source>
        <translation>订单号、联系方式、卡密片段、商品；或命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Life of the key</source>
        <translation>卡密履历</translation>
    </message>
    <message>
        <source>key in stock</source>
        <translation>库存卡密</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>Nothing found. Enter takes the text as a buyer&apos;s message.</source>
        <translation>没有找到。按回车作为买家消息处理。</translation>
    </message>
</context>
<context>
    <name>kd::ui::PlanView</name>
    <message>
        <source>Continue with the rest</source>
        <translation>继续其余步骤</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>方案步骤</translation>
    </message>
</context>
<context>
    <name>kd::ui::PromiseList</name>
    <message>
        <source>Promised: %1</source>
        <translation>已承诺：%1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已兑现：%1</translation>
    </message>
</context>
<context>
    <name>kd::ui::PullStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>首次拉取</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on with the first pull</source>
        <translation>继续首次拉取</translation>
    </message>
    <message>
        <source>Stop the first pull</source>
        <translation>停止首次拉取</translation>
    </message>
    <message>
        <source>pull of %1 stopped at %2</source>
        <translation>%1 的拉取停在 %2</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>卡密</translation>
    </message>
    <message>
        <source>pulling %1: %2 %3</source>
        <translation>正在拉取 %1：%2 %3</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1，每秒 %2</translation>
    </message>
    <message>
        <source>No first pull is running.</source>
        <translation>没有正在进行的首次拉取。</translation>
    </message>
    <message>
        <source>Stopped. It goes on from here when you say so, or when the desk starts again.</source>
        <translation>已停止。点“继续”或下次启动时从这里接着拉取。</translation>
    </message>
</context>
<context>
    <name>kd::ui::RefundBoardPage</name>
    <message>
        <source>Where is the money?…</source>
        <translation>款项到哪了？…</translation>
    </message>
    <message>
        <source>Tell the buyer</source>
        <translation>通知买家</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Running refunds</source>
        <translation>在途退款</translation>
    </message>
    <message>
        <source>Which refunds to show</source>
        <translation>显示哪些退款</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Refunds whose money may still be on its way</source>
        <translation>款项可能还在途中的退款</translation>
    </message>
    <message>
        <source>Put on record where the money is</source>
        <translation>登记款项进度</translation>
    </message>
    <message>
        <source>Prepare the notice to the buyer</source>
        <translation>准备给买家的通知</translation>
    </message>
    <message>
        <source>All, overdue, abnormal</source>
        <translation>全部、超期、异常</translation>
    </message>
    <message>
        <source>None of the refunds under way is like that.</source>
        <translation>在途退款中没有这样的。</translation>
    </message>
    <message>
        <source>No refund is under way. What the shop has taken stays here until its money has arrived.</source>
        <translation>没有在途退款。店铺受理的退款会一直留在这里，直到款项到账。</translation>
    </message>
    <message>
        <source>Did it happen?…</source>
        <translation>发生了吗？…</translation>
    </message>
</context>
<context>
    <name>kd::ui::RefundSheet</name>
    <message>
        <source>Where is the money?</source>
        <translation>款项到哪了？</translation>
    </message>
    <message>
        <source>%1 of order %2, %3</source>
        <translation>%1，订单 %2，%3</translation>
    </message>
    <message>
        <source>The provider says</source>
        <translation>支付渠道显示</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>从哪里得知</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>prepare the notice to the buyer</source>
        <translation>准备给买家的通知</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>kd::ui::ReplyEditor</name>
    <message>
        <source>Text of the reply</source>
        <translation>回复正文</translation>
    </message>
    <message>
        <source>Choose a script, or write.</source>
        <translation>选择话术，或直接书写。</translation>
    </message>
    <message>
        <source>%1 Better: %2</source>
        <translation>%1 建议：%2</translation>
    </message>
    <message>
        <source>guard: blocked</source>
        <translation>检查未通过，不能复制</translation>
    </message>
    <message>
        <source>guard: passed</source>
        <translation>检查通过</translation>
    </message>
    <message>
        <source>guard: see above</source>
        <translation>检查有提示，见上</translation>
    </message>
    <message>
        <source>promise: by %1</source>
        <translation>承诺 %1 前</translation>
    </message>
    <message>
        <source>holds a key</source>
        <translation>含卡密</translation>
    </message>
</context>
<context>
    <name>kd::ui::ReplyPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation>选择话术</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>复制回复</translation>
    </message>
    <message>
        <source>Log the contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Put on record that a promise was kept</source>
        <translation>记录承诺已兑现</translation>
    </message>
    <message>
        <source>Copy all the same?</source>
        <translation>仍要复制？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 10 s.</source>
        <translation>已复制。剪贴板将在 10 秒后清除。</translation>
    </message>
    <message>
        <source>This case is closed. A reply goes on record; the case stays closed.</source>
        <translation>案件已关闭。回复会记录在案，案件保持关闭。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>kd::ui::Reveal</name>
    <message>
        <source>hold to show</source>
        <translation>按住显示</translation>
    </message>
    <message>
        <source>Show the card key while held</source>
        <translation>按住时显示卡密</translation>
    </message>
    <message>
        <source>Show the card key</source>
        <translation>查看卡密</translation>
    </message>
    <message>
        <source>Who saw which key, when and why goes on record.</source>
        <translation>谁在何时因何查看了哪张卡密，均会留档。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>On record. Hold the button to see the key; it is gone in 30 s.</source>
        <translation>已留档。按住按钮查看，30 秒后隐藏。</translation>
    </message>
</context>
<context>
    <name>kd::ui::ScriptPicker</name>
    <message>
        <source>Choose a script…</source>
        <translation>选择话术…</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Search the scripts</source>
        <translation>搜索话术</translation>
    </message>
    <message>
        <source>Type to search titles and texts</source>
        <translation>输入文字，搜索标题和内容</translation>
    </message>
    <message>
        <source>Scripts that fit</source>
        <translation>符合的话术</translation>
    </message>
    <message>
        <source>No script has all these words.</source>
        <translation>没有同时含这些词的话术。</translation>
    </message>
</context>
<context>
    <name>kd::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>People and limits</source>
        <translation>人员与限额</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Approvals and history are among the profiles of this data folder.</source>
        <translation>审批与历史仅限本数据目录内的人员。</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Connect another shop</source>
        <translation>连接另一家店铺</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Checked copies of the desk&apos;s database are kept in %1/backups, the newest seven. To restore one, close this window and run: kamideskctl --data %1 restore FILE</source>
        <translation>已校验的数据库副本保存在 %1/backups，保留最新七份。要恢复，请关闭本窗口后运行：kamideskctl --data %1 restore FILE</translation>
    </message>
    <message>
        <source>up to %1 an action</source>
        <translation>单笔至 %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change profile %1</source>
        <translation>修改人员 %1</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Own limits in (empty: none, the role&apos;s hold)</source>
        <translation>单独限额的币种（空：按角色限额）</translation>
    </message>
    <message>
        <source>Limit an action</source>
        <translation>单笔限额</translation>
    </message>
    <message>
        <source>Limit a day</source>
        <translation>每日限额</translation>
    </message>
    <message>
        <source>New PIN (empty: unchanged)</source>
        <translation>新 PIN（留空不变）</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Your own PIN</source>
        <translation>你自己的口令</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Name the currency of the limits by its three letters, such as CNY.</source>
        <translation>请用三个字母写明限额的币种，例如 CNY。</translation>
    </message>
    <message>
        <source>Type limits as amounts, such as 200 or 99.50; empty means none.</source>
        <translation>限额请填金额，如 200 或 99.50；留空为不限。</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>已备份并校验：%1</translation>
    </message>
    <message>
        <source>Only a supervisor adds profiles or changes those of others.</source>
        <translation>只有主管可以添加人员或更改他人资料。</translation>
    </message>
</context>
<context>
    <name>kd::ui::ShopForm</name>
    <message>
        <source>Try and connect</source>
        <translation>测试并连接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>as the desk shows it</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer secret</translation>
    </message>
    <message>
        <source>License key</source>
        <translation>License key</translation>
    </message>
    <message>
        <source>only if License Manager has its own pair</source>
        <translation>仅当 License Manager 另有密钥时</translation>
    </message>
    <message>
        <source>License secret</source>
        <translation>License secret</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>only if the shop has its own authority</source>
        <translation>仅当店铺使用自有证书机构时</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Connected: %1.</source>
        <translation>已连接：%1。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Orders are being pulled now; you can work meanwhile.</source>
        <translation>正在拉取订单，可先开始工作。</translation>
    </message>
    <message>
        <source>Name, address and consumer key are needed.</source>
        <translation>请填写名称、地址和 consumer key。</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>正在询问店铺…</translation>
    </message>
    <message>
        <source>Only a supervisor connects a shop. Change the person at the top right to do it.</source>
        <translation>只有主管可以连接店铺。请在右上角切换人员。</translation>
    </message>
    <message>
        <source>Its orders are here: %1.</source>
        <translation>订单已拉取完毕：%1 单。</translation>
    </message>
</context>
<context>
    <name>kd::ui::ShopLine</name>
    <message>
        <source>%1 · orders: %2 · keys: %3</source>
        <translation>%1 · 订单 %2 · 卡密 %3</translation>
    </message>
    <message>
        <source>last pulled %1</source>
        <translation>上次拉取 %1</translation>
    </message>
    <message>
        <source>never pulled to its end</source>
        <translation>尚未完整拉取过</translation>
    </message>
    <message>
        <source>what was pulled before stays readable</source>
        <translation>此前拉取的内容仍可查看</translation>
    </message>
    <message>
        <source>Paused: nothing is pulled from it and nothing sent. Its actions wait in the outbox.</source>
        <translation>已暂停：不拉取，也不发送，相关操作留在待发。</translation>
    </message>
    <message>
        <source>The pull was stopped. It goes on from where it was.</source>
        <translation>拉取已停止，可从停下的地方继续。</translation>
    </message>
    <message>
        <source>Failing since %1: %2</source>
        <translation>自 %1 起失败：%2</translation>
    </message>
    <message>
        <source>go on pulling</source>
        <translation>继续拉取</translation>
    </message>
    <message>
        <source>ask it again</source>
        <translation>重新探测</translation>
    </message>
    <message>
        <source>change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Go on pulling from %1</source>
        <translation>继续从 %1 拉取</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Ask %1 again what it can do</source>
        <translation>重新探测 %1 的能力</translation>
    </message>
    <message>
        <source>Change name and credentials of %1</source>
        <translation>修改 %1 的名称和凭据</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>正在询问店铺…</translation>
    </message>
    <message>
        <source>%1 answers; nothing is missing.</source>
        <translation>%1 应答正常，功能齐全。</translation>
    </message>
    <message>
        <source>%1 answers. %2</source>
        <translation>%1 应答正常。%2</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 已暂停。</translation>
    </message>
    <message>
        <source>%1 is asked again.</source>
        <translation>%1 已恢复。</translation>
    </message>
</context>
<context>
    <name>kd::ui::ShopList</name>
    <message>
        <source>No shop yet.</source>
        <translation>还没有店铺。</translation>
    </message>
    <message>
        <source>Only a supervisor changes, pauses or removes a shop.</source>
        <translation>只有主管可以更改、暂停或移除店铺。</translation>
    </message>
</context>
<context>
    <name>kd::ui::ShopSheets</name>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Orders: %1, keys: %2. They are forgotten here; the shop itself keeps them.</source>
        <translation>订单 %1 单、卡密 %2 张：本机不再保留，店铺里的不受影响。</translation>
    </message>
    <message>
        <source>Cases: %1, of which open: %2. They stay with their history, but nothing can be asked of the shop for them any more.</source>
        <translation>案件 %1 个，其中未结 %2 个：案件和历史都保留，但不能再为它们操作该店铺。</translation>
    </message>
    <message>
        <source>Refunds whose money is still on its way: %1. Nobody will follow them here.</source>
        <translation>仍在途的退款：%1 笔，移除后这里不再跟踪。</translation>
    </message>
    <message>
        <source>The credentials are deleted. To connect it again they have to be typed again.</source>
        <translation>凭据会被删除，以后要重新连接需再次填写。</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>输入店铺名称确认</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>That is not its name: %1</source>
        <translation>名称不符：%1</translation>
    </message>
    <message>
        <source>%1 is no longer a shop of this desk.</source>
        <translation>%1 已从本工作台移除。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer key</translation>
    </message>
    <message>
        <source>Consumer secret (empty: unchanged)</source>
        <translation>Consumer secret（留空则不变）</translation>
    </message>
    <message>
        <source>License key</source>
        <translation>License key</translation>
    </message>
    <message>
        <source>License secret (empty: unchanged)</source>
        <translation>License secret（留空则不变）</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Try and save</source>
        <translation>试连并保存</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>正在询问店铺…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
</context>
<context>
    <name>kd::ui::StatusLine</name>
    <message>
        <source>Order, contact, part of a key, buyer&apos;s words…</source>
        <translation>订单号、联系方式、卡密片段、买家原话…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>You are %1. Change the profile</source>
        <translation>当前为 %1。切换人员</translation>
    </message>
    <message>
        <source>no shop yet</source>
        <translation>尚无店铺</translation>
    </message>
    <message>
        <source>%1 shops</source>
        <translation>%1 个店铺</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>%1同步</translation>
    </message>
    <message>
        <source>first pull</source>
        <translation>首次同步</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 个离线</translation>
    </message>
    <message>
        <source>%1 late · worst %2</source>
        <translation>%1 超时 · 最久 %2</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>待发 %1</translation>
    </message>
    <message>
        <source>%1 actions under way, %2 wait for approval</source>
        <translation>%1 个操作进行中，%2 个待审批</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation>结果未知 %1</translation>
    </message>
    <message>
        <source>%1 actions with unknown outcome</source>
        <translation>%1 个操作结果未知</translation>
    </message>
    <message>
        <source>No case is late</source>
        <translation>没有超时案件</translation>
    </message>
    <message>
        <source>pull stopped</source>
        <translation>拉取已停止</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 单</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 单</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 个已暂停</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>%1 / %2 单</translation>
    </message>
</context>
<context>
    <name>kd::ui::TellingSheets</name>
    <message>
        <source>Own words</source>
        <translation>自拟</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Next word by</source>
        <translation>下次通报不晚于</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>仍要发送的理由</translation>
    </message>
    <message>
        <source>The shop mails each buyer a note</source>
        <translation>由店铺逐个邮件通知买家</translation>
    </message>
    <message>
        <source>I have told them: %1</source>
        <translation>我已告知：%1</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>统一通报</translation>
    </message>
    <message>
        <source>The shop mails a note to the buyers of %1. While it is away the notes wait in the outbox; a buyer counts as told once the shop has confirmed it.</source>
        <translation>店铺将邮件通知%1的买家。店铺离线时通知留在待发；店铺确认后才算已告知。</translation>
    </message>
    <message>
        <source>The buyers of %1 were told by %2: that goes on record in each case, with the promise.</source>
        <translation>%1的买家已通过%2告知：将连同承诺记入每个案件。</translation>
    </message>
    <message>
        <source>Not again, because they were told this text already: %1.</source>
        <translation>已告知过此内容、不再重复：%1。</translation>
    </message>
    <message>
        <source>Not reached this way:</source>
        <translation>此方式无法告知：</translation>
    </message>
    <message>
        <source>Promised: the next word by %1.</source>
        <translation>承诺：%1 前再次通报。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>告知 %1</translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation>已告知：%1。</translation>
    </message>
    <message>
        <source>Change it, or say why all the same.</source>
        <translation>请修改，或填写仍要发送的理由。</translation>
    </message>
    <message>
        <source>One message to all its cases</source>
        <translation>向所有案件统一通报</translation>
    </message>
    <message>
        <source>Whom it reaches…</source>
        <translation>查看通报范围…</translation>
    </message>
    <message>
        <source>The next word must lie ahead.</source>
        <translation>下次通报的时间必须在将来。</translation>
    </message>
    <message>
        <source>You have changed the message, so it stays as it is. Check its time and language.</source>
        <translation>消息已被您改过，所以保持原样。请检查其中的时间和语言。</translation>
    </message>
    <message>
        <source>In the outbox for the buyers of %1.</source>
        <translation>已进入待发，将告知%1的买家。</translation>
    </message>
</context>
<context>
    <name>kd::ui::UndoBar</name>
    <message>
        <source>undone by the agent</source>
        <translation>客服撤销</translation>
    </message>
    <message>
        <source>Undone. Nothing was sent.</source>
        <translation>已撤销，未发送。</translation>
    </message>
    <message>
        <source>decide: did it happen?</source>
        <translation>请判断：发生了吗？</translation>
    </message>
    <message>
        <source>sent in %1 s</source>
        <translation>%1 秒后发送</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>可撤回的剩余时间</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤回（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>kd::ui::UnknownsPage</name>
    <message>
        <source>No outcome is unknown. What was sent and never answered for appears here until the shop or a person has said what became of it.</source>
        <translation>没有结果未知的操作。发出后没有答复的会显示在这里，直到店铺或人工给出结果。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Did it happen?…</source>
        <translation>发生了吗？…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开案件</translation>
    </message>
    <message>
        <source>Unknown outcomes</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Actions whose outcome is unknown</source>
        <translation>结果未知的操作</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>Ask the shop again what it shows</source>
        <translation>再次询问店铺现状</translation>
    </message>
    <message>
        <source>Say whether it happened</source>
        <translation>判定是否已发生</translation>
    </message>
    <message>
        <source>The shop is being asked…</source>
        <translation>正在询问店铺…</translation>
    </message>
    <message>
        <source>Look at the payment provider as well before you decide.</source>
        <translation>判定前请同时查看支付渠道。</translation>
    </message>
    <message>
        <source>Your role may not decide this: ask a senior or a supervisor.</source>
        <translation>您的角色无权判定：请找资深客服或主管。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>无法读取。</translation>
    </message>
</context>
<context>
    <name>kd::ui::VerdictView</name>
    <message>
        <source>Liability not settled.</source>
        <translation>责任未定。</translation>
    </message>
    <message>
        <source>Liable: %1.</source>
        <translation>责任：%1。</translation>
    </message>
    <message>
        <source>why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>what would change it</source>
        <translation>什么会改变它</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>facts suffice</source>
        <translation>依据充分</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>需复核</translation>
    </message>
    <message>
        <source>%1 for</source>
        <translation>支持 %1 项</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>反对 %1 项</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>%1, decided %2.</source>
        <translation>%1，%2 决定。</translation>
    </message>
    <message>
        <source>Known then: %1 passed, %2 failed, %3 open</source>
        <translation>当时已知：通过 %1 项，不通过 %2 项，未答 %3 项</translation>
    </message>
    <message>
        <source>By what is known today: %1</source>
        <translation>按今天所知：%1</translation>
    </message>
    <message>
        <source>The rules have changed since.</source>
        <translation>此后规则已更新。</translation>
    </message>
    <message>
        <source>Although checks were missing</source>
        <translation>尽管缺少核查</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>与今天相同</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>较早的版本</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>数据时间</translation>
    </message>
    <message>
        <source>What was known when it was decided</source>
        <translation>决定时所知</translation>
    </message>
    <message>
        <source>For</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not offered: %1</source>
        <translation>未提供：%1</translation>
    </message>
    <message>
        <source>Why this decision</source>
        <translation>为何如此判断</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>什么会改变它</translation>
    </message>
    <message>
        <source>no review needed</source>
        <translation>无需复核</translation>
    </message>
</context>
<context>
    <name>kd::ui::ViewerPage</name>
    <message>
        <source>Evidence viewer</source>
        <translation>证据查看</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看器</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>上一件</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>返回案件</translation>
    </message>
    <message>
        <source>Case #%1 · evidence %2 of %3</source>
        <translation>案件 #%1 · 证据 %2 / %3</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>打开中…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(已抹除)</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>添加人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Kept whole and never changed. Opened in a process of its own that can reach neither files nor the network.</source>
        <translation>原件完整保存，从不改动。在独立进程中打开，该进程接触不到文件与网络。</translation>
    </message>
</context>
<context>
    <name>kd::ui::WishForm</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The shop mails it to the buyer</source>
        <translation>由店铺发信给买家</translation>
    </message>
    <message>
        <source>Reason, goes to the shop and on record</source>
        <translation>理由，写入店铺并记录在案</translation>
    </message>
    <message>
        <source>needs: %1</source>
        <translation>需先完成：%1</translation>
    </message>
    <message>
        <source>The shop mails the new key</source>
        <translation>由店铺把新卡发给买家</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>新邮箱</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>新手机号</translation>
    </message>
    <message>
        <source>With the keys</source>
        <translation>附上卡密</translation>
    </message>
    <message>
        <source>Keys from stock</source>
        <translation>从库存取卡</translation>
    </message>
    <message>
        <source>Or type what the buyer gets</source>
        <translation>或输入发给买家的内容</translation>
    </message>
    <message>
        <source>Amount of the voucher</source>
        <translation>优惠券金额</translation>
    </message>
    <message>
        <source>By which rule</source>
        <translation>依据条款</translation>
    </message>
    <message>
        <source>Amount to refund</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Amount, at most %1</source>
        <translation>金额，最多 %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Receipt of a return made elsewhere</source>
        <translation>线下退款的回单号</translation>
    </message>
    <message>
        <source>A voucher on top, amount</source>
        <translation>另赠优惠券金额</translation>
    </message>
    <message>
        <source>Which key is replaced</source>
        <translation>替换哪张卡</translation>
    </message>
    <message>
        <source>What the buyer gets</source>
        <translation>换成什么商品</translation>
    </message>
    <message>
        <source>Difference in price</source>
        <translation>差价</translation>
    </message>
    <message>
        <source>borne by the shop, or none</source>
        <translation>由店铺承担，或无差价</translation>
    </message>
    <message>
        <source>paid by the buyer</source>
        <translation>由买家补付</translation>
    </message>
    <message>
        <source>goes back to the buyer</source>
        <translation>退还买家</translation>
    </message>
    <message>
        <source>Number of the buyer&apos;s payment</source>
        <translation>买家补款的付款单号</translation>
    </message>
    <message>
        <source>%1 · stock %2 · difference %3</source>
        <translation>%1 · 库存 %2 · 差价 %3</translation>
    </message>
    <message>
        <source>Ticket with</source>
        <translation>工单对象</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>a platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>询问对象</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>对方单号</translation>
    </message>
    <message>
        <source>Answer promised within, minutes</source>
        <translation>承诺多少分钟内答复</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>谁答复的</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>答复结果</translation>
    </message>
    <message>
        <source>the key is good</source>
        <translation>卡密有效</translation>
    </message>
    <message>
        <source>the key is used</source>
        <translation>卡密已使用</translation>
    </message>
    <message>
        <source>the key is bad</source>
        <translation>卡密无效</translation>
    </message>
    <message>
        <source>they replace it</source>
        <translation>对方补卡</translation>
    </message>
    <message>
        <source>they pay it back</source>
        <translation>对方退款</translation>
    </message>
    <message>
        <source>they refuse</source>
        <translation>对方拒绝</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>对方原话</translation>
    </message>
    <message>
        <source>Which keys are replaced</source>
        <translation>替换哪几张卡</translation>
    </message>
</context>
</TS>
