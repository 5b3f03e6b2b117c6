<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>The shop's address cannot be found. Check the spelling of the address and this machine's network.</source>
            <translation>找不到商店地址。请检查地址拼写和本机网络。</translation>
        </message>
        <message>
            <source>Nothing answers at the shop's address. Check the port, and whether the shop is running.</source>
            <translation>商店地址无应答。请检查端口以及商店是否在运行。</translation>
        </message>
        <message>
            <source>The shop closed the connection before it had answered. Try again in a moment.</source>
            <translation>商店在应答前断开了连接。请稍后再试。</translation>
        </message>
        <message>
            <source>No secure connection to the shop could be made. Ask the shop's operator to check its certificate and TLS settings.</source>
            <translation>无法与商店建立安全连接。请商店管理员检查证书与 TLS 设置。</translation>
        </message>
        <message>
            <source>The shop's certificate is not trusted by this machine. If it is your own authority's, name its CA file in the shop's settings; otherwise do not connect.</source>
            <translation>本机不信任商店的证书。若为自有证书机构，请在商店设置中填写 CA 文件；否则不要连接。</translation>
        </message>
        <message>
            <source>The shop's certificate was made for another address. Use the address that the certificate names, or have it renewed.</source>
            <translation>商店证书属于另一地址。请使用证书所示地址，或更换证书。</translation>
        </message>
        <message>
            <source>The shop's certificate has expired, or this machine's clock is wrong. Check the date here, then ask the shop's operator to renew it.</source>
            <translation>商店证书已过期，或本机时间有误。请先检查日期，再请管理员续期。</translation>
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
            <translation>商店未及时接受连接。请检查地址和网络后重试。</translation>
        </message>
        <message>
            <source>The shop took the request but did not begin to answer in time. It may be overloaded; try again later.</source>
            <translation>商店收到请求但迟迟未应答，可能过载；请稍后再试。</translation>
        </message>
        <message>
            <source>The shop stopped in the middle of its answer. Try again later.</source>
            <translation>商店应答中断。请稍后再试。</translation>
        </message>
        <message>
            <source>The shop's answer took too long. Try again later.</source>
            <translation>商店应答时间过长。请稍后再试。</translation>
        </message>
        <message>
            <source>The shop's answer is larger than the desk takes. Tell the maintainers which shop it is.</source>
            <translation>商店应答过大。请告知维护者是哪家商店。</translation>
        </message>
        <message>
            <source>The shop's answer broke off and was thrown away. Try again.</source>
            <translation>商店应答残缺，已丢弃。请重试。</translation>
        </message>
        <message>
            <source>The shop sends us to another address: %1. Enter that address if it is the shop's own.</source>
            <translation>商店转到另一地址：%1。若为商店自己的地址，请填写它。</translation>
        </message>
        <message>
            <source>The shop has failed several times in a row and is left alone for half a minute. It is asked again by itself.</source>
            <translation>商店连续失败，暂停半分钟后自动重试。</translation>
        </message>
        <message>
            <source>The shop does not accept these credentials. Copy the consumer key and secret again from the shop's settings.</source>
            <translation>商店不接受这些凭据。请从商店设置重新复制 consumer key 与 secret。</translation>
        </message>
        <message>
            <source>These credentials may only read. Make a key with read and write access in the shop's settings.</source>
            <translation>这些凭据只读。请在商店设置中建立读写密钥。</translation>
        </message>
        <message>
            <source>These credentials may not read card keys. The licence key pair must belong to an administrator.</source>
            <translation>这些凭据不能读取卡密。License 密钥须属于管理员。</translation>
        </message>
        <message>
            <source>The shop has switched off its interface for card keys. Switch it on in License Manager's settings.</source>
            <translation>商店未开启卡密接口。请在 License Manager 设置中开启。</translation>
        </message>
        <message>
            <source>This address answers, but there is no WooCommerce behind it. Enter the shop's own address, without /wp-admin.</source>
            <translation>此地址有应答，但不是 WooCommerce。请填写商店本身的地址，不带 /wp-admin。</translation>
        </message>
        <message>
            <source>The shop answered with a web page instead of data. Check the address; a login page, a firewall or a maintenance page may stand in the way.</source>
            <translation>商店返回的是网页而非数据。请检查地址；可能被登录页、防火墙或维护页拦住。</translation>
        </message>
        <message>
            <source>The shop's answer lacks what the desk needs: %1. Its version may be too old or too new; tell the maintainers.</source>
            <translation>商店应答缺少所需内容：%1。版本可能过旧或过新，请告知维护者。</translation>
        </message>
        <message>
            <source>This shop cannot do that.</source>
            <translation>此商店不支持该操作。</translation>
        </message>
        <message>
            <source>The desk does not know this kind of shop: %1.</source>
            <translation>不认识这种商店：%1。</translation>
        </message>
        <message>
            <source>There is no such shop on this desk. List the shops to see their ids.</source>
            <translation>没有这个商店。请列出商店查看编号。</translation>
        </message>
        <message>
            <source>This shop is being pulled already. Wait until it has finished.</source>
            <translation>正在同步此商店，请等待完成。</translation>
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
            <source>There is no Kamidesk data in this folder. Check the path, or add a shop to begin.</source>
            <translation>此目录没有 Kamidesk 数据。请检查路径，或添加商店开始。</translation>
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
            <source>The desk's records are damaged. Restore the newest good backup: %1.</source>
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
            <source>This system has no usable keychain. Give a key file or a passphrase file instead.</source>
            <translation>本系统没有可用的钥匙串。请改用密钥文件或口令文件。</translation>
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
            <source>The system refused to limit the viewer process, so strangers' files are not opened here.</source>
            <translation>系统拒绝限制查看进程，因此这里不打开外来文件。</translation>
        </message>
        <message>
            <source>There is no such case.</source>
            <translation>没有这个案例。</translation>
        </message>
        <message>
            <source>This case is closed. Open it again first.</source>
            <translation>案例已结，请先重开。</translation>
        </message>
        <message>
            <source>This case is closed already.</source>
            <translation>案例已经结案。</translation>
        </message>
        <message>
            <source>This order is not in the cache. Pull the shop's orders, then try again.</source>
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
            <translation>这张替换卡刚被其他案例占用。请再试下一张。</translation>
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
            <source>The key's text is not known here. Pull the shop's cards, then try again.</source>
            <translation>本机没有此卡密内容。请先同步卡密再试。</translation>
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
            <translation>商店不支持，或尚未连接。请先探测，或换一条途径。</translation>
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
            <source>The amount is above this profile's own limit. Ask a supervisor with a higher one.</source>
            <translation>金额超过该人员限额。请限额更高的主管处理。</translation>
        </message>
        <message>
            <source>The outcome of this action is not in doubt.</source>
            <translation>此操作结果并无疑问。</translation>
        </message>
        <message>
            <source>The script lacks facts and was not filled: %1. Enter them or choose another script.</source>
            <translation>话术缺少事实，未填充：%1。请补充或换一个话术。</translation>
        </message>
        <message>
            <source>There is no such script: %1.</source>
            <translation>没有这个话术：%1。</translation>
        </message>
        <message>
            <source>The shop cannot be reached. Check the network; the desk tries again by itself.</source>
            <translation>商店无法连接。请检查网络；会自动重试。</translation>
        </message>
        <message>
            <source>The shop answered with an error. Try again later; the log has its words.</source>
            <translation>商店返回错误。请稍后再试；日志中有原文。</translation>
        </message>
        <message>
            <source>The shop answered in a way the desk does not understand. Tell the maintainers.</source>
            <translation>无法理解商店的应答。请告知维护者。</translation>
        </message>
        <message>
            <source>Something could not be read. Check what was entered.</source>
            <translation>有内容无法识别。请检查输入。</translation>
        </message>
        <message>
            <source>The shop asks to wait. The desk tries again by itself.</source>
            <translation>商店要求等待。会自动重试。</translation>
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
            <source>What the shop sent is no readable answer. A proxy may stand in the way; try again, then tell the shop's operator.</source>
            <translation>商店的应答无法读取，可能被代理干扰；请重试，再告知商店管理员。</translation>
        </message>
        <message>
            <source>The shop is out of service at the moment. Try again later; nothing was lost.</source>
            <translation>商店暂停服务。请稍后再试，没有丢失任何内容。</translation>
        </message>
        <message>
            <source>The shop reports an error of its own. Try again later, or tell the shop's operator.</source>
            <translation>商店自身报错。请稍后再试，或告知商店管理员。</translation>
        </message>
        <message>
            <source>The shop asks to wait because it was asked too often. Try again in a few minutes.</source>
            <translation>询问过于频繁，商店要求等待。请几分钟后再试。</translation>
        </message>
        <message>
            <source>The shop answered in a way the desk does not know. Check the address and the shop's version.</source>
            <translation>商店的应答方式未知。请检查地址和商店版本。</translation>
        </message>
        <message>
            <source>The desk would not send this request because it is incomplete. Report it with the log.</source>
            <translation>请求不完整，未发送。请附日志报告。</translation>
        </message>
        <message>
            <source>The shop keeps its interface closed to strangers. Ask its operator to allow the WordPress REST interface.</source>
            <translation>商店未对外开放接口。请管理员允许 WordPress REST 接口。</translation>
        </message>
        <message>
            <source>These credentials may not read orders. Make a key of a shop manager or administrator.</source>
            <translation>这些凭据不能读取订单。请用店铺经理或管理员的密钥。</translation>
        </message>
        <message>
            <source>The shop does not accept the key pair for card keys. Copy License Manager's key and secret again.</source>
            <translation>商店不接受卡密接口密钥。请重新复制 License Manager 的 key 与 secret。</translation>
        </message>
        <message>
            <source>No key pair for card keys was given, so keys cannot be seen or replaced. Make one in License Manager and add it.</source>
            <translation>未提供卡密接口密钥，无法查看或更换卡密。请在 License Manager 建立并添加。</translation>
        </message>
        <message>
            <source>The shop has no interface for card keys, so keys cannot be seen or replaced. Install License Manager there if they are needed.</source>
            <translation>商店没有卡密接口，无法查看或更换卡密。如需要请安装 License Manager。</translation>
        </message>
        <message>
            <source>The shop's interface for card keys does not answer as it should. Orders and refunds work; probe the shop again later.</source>
            <translation>商店的卡密接口应答异常。订单与退款可用；请稍后再探测。</translation>
        </message>
        <message>
            <source>Whether these credentials may change orders could not be checked. The first refund will show it.</source>
            <translation>无法确认这些凭据能否修改订单，首次退款时会知道。</translation>
        </message>
        <message>
            <source>The shop does not say which payment methods refund by themselves. Such refunds are only recorded, so pay them at the gateway.</source>
            <translation>商店未说明哪些支付方式可自动退款，只作记录，请在支付平台打款。</translation>
        </message>
        <message>
            <source>The shop's currency is not known to the desk. Tell the maintainers which one it is.</source>
            <translation>不认识商店的币种。请告知维护者。</translation>
        </message>
        <message>
            <source>A field of the shop's answer cannot be read: %1. Tell the maintainers; nothing was taken over.</source>
            <translation>商店应答中有字段无法读取：%1。请告知维护者；未采用任何内容。</translation>
        </message>
        <message>
            <source>The shop confirmed something else than was asked: %1. Look at the order in the shop before anything else.</source>
            <translation>商店确认的内容与请求不符：%1。请先到商店查看订单。</translation>
        </message>
        <message>
            <source>The shop's answer is not the data it should be. Check the address; a plugin may write into its answers.</source>
            <translation>商店应答不是应有的数据。请检查地址；可能有插件干扰。</translation>
        </message>
        <message>
            <source>The shop's list changed faster than it could be read. Pull again in a moment.</source>
            <translation>商店列表变化过快。请稍后再同步。</translation>
        </message>
        <message>
            <source>The shop does not sort its list as asked, so a whole pull cannot be proved. A plugin may interfere; tell its operator.</source>
            <translation>商店未按要求排序，无法证明同步完整。可能有插件干扰，请告知管理员。</translation>
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
            <translation>没有这个案例。请列出案例查看编号。</translation>
        </message>
        <message>
            <source>A text holds a name that the journal keeps for itself. Report it with the log.</source>
            <translation>文本含有历史保留的名称。请附日志报告。</translation>
        </message>
        <message>
            <source>There is no shop on this desk yet. Add one first.</source>
            <translation>还没有商店，请先添加。</translation>
        </message>
        <message>
            <source>This shop is on the desk already, as %1. Use that one.</source>
            <translation>此商店已存在：%1。请使用它。</translation>
        </message>
        <message>
            <source>There is no such queue: %1.</source>
            <translation>没有这个队列：%1。</translation>
        </message>
        <message>
            <source>This is no id of a piece of evidence. List the case's evidence to see them.</source>
            <translation>这不是证据编号。请列出本案证据查看。</translation>
        </message>
        <message>
            <source>The labelled file cannot be read: %1. It needs the columns id, lang, type, reason, demand, tone, orders and text.</source>
            <translation>标注文件无法读取：%1。需要列 id、lang、type、reason、demand、tone、orders 和 text。</translation>
        </message>
        <message>
            <source>Several orders have the number %1. Say of which shop.</source>
            <translation>有多个订单号为 %1，请指明商店。</translation>
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
            <translation>此操作是否发生未知。请到商店查看订单，然后裁定 %1。</translation>
        </message>
        <message>
            <source>This action waits until another profile approves it with a PIN: %1.</source>
            <translation>此操作等待另一人用 PIN 批准：%1。</translation>
        </message>
        <message>
            <source>This action is not settled yet (%1). It goes on when the outbox runs; look at it again later.</source>
            <translation>此操作尚未了结（%1）。发件箱运行时会继续，请稍后再看。</translation>
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
            <translation>练习商店无法启动。请检查 kamidesk-practice 是否与本程序在一起。</translation>
        </message>
        <message>
            <source>A sealed record cannot be opened: it was changed or belongs to another key. Verify the journal and restore a backup.</source>
            <translation>一条加密记录打不开：被改动或属于其他密钥。请校验历史并恢复备份。</translation>
        </message>
        <message>
            <source>There is not enough memory for this. Close other programs and try again.</source>
            <translation>内存不足。请关闭其他程序后再试。</translation>
        </message>
    </context>
    <context>
        <name>kd::app::Practice</name>
        <message>
            <source>practice shop · supervisor 周宁, PIN %1</source>
            <translation>练习商店 · 主管 周宁，PIN %1</translation>
        </message>
        <message>
            <source>The language changes when the window is opened again.</source>
            <translation>重新打开窗口后语言生效。</translation>
        </message>
        <message>
            <source>Practice shop</source>
            <translation>练习商店</translation>
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
            <translation>商店回读确认</translation>
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
        <name>kd::lists::CaseLibrary</name>
        <message>
            <source>Case</source>
            <translation>案例</translation>
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
            <translation>案例</translation>
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
        <name>kd::lists::EntryText</name>
        <message>
            <source>(erased)</source>
            <translation>(已抹除)</translation>
        </message>
        <message>
            <source>changed: %1</source>
            <translation>有变：%1</translation>
        </message>
        <message>
            <source>shop's number %1</source>
            <translation>商店编号 %1</translation>
        </message>
        <message>
            <source>promised: %1</source>
            <translation>承诺：%1</translation>
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
            <translation>商店无法连接</translation>
        </message>
        <message>
            <source>the shop does not tell</source>
            <translation>商店不提供</translation>
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
            <source>a person's answer</source>
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
            <source>the shop's state is unclear[: {shop_status}]</source>
            <translation>商店状态不明[：{shop_status}]</translation>
        </message>
        <message>
            <source>payment not confirmed by the shop</source>
            <translation>商店尚未确认付款</translation>
        </message>
        <message>
            <source>{number}[, {status}]</source>
            <translation>{number}[，{status}]</translation>
        </message>
        <message>
            <source>the shop has no such order</source>
            <translation>商店没有这个订单</translation>
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
            <translation>网关有单号，商店未入账</translation>
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
            <source>delivered[, {cards} keys][, {delivered_at}]</source>
            <translation>已发货[，{cards} 张][，{delivered_at}]</translation>
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
            <source>marked as void</source>
            <translation>已作废</translation>
        </message>
        <message>
            <source>expired[ {expires_at}]</source>
            <translation>已过期[ {expires_at}]</translation>
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
            <translation>商店未提供使用时间</translation>
        </message>
        <message>
            <source>from the buyer's address</source>
            <translation>与下单地址相同</translation>
        </message>
        <message>
            <source>from the buyer's network</source>
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
            <translation>商店未提供使用地址</translation>
        </message>
        <message>
            <source>the shop does not tell when and from where</source>
            <translation>商店未提供使用记录</translation>
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
            <source>{orders} orders in {days} d, {cases} cases, {refunds} refunds</source>
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
            <source>shop's rate unknown</source>
            <translation>全店比率不明</translation>
        </message>
        <message>
            <source>in stock[: {left}]</source>
            <translation>有库存[：{left}]</translation>
        </message>
        <message>
            <source>sold out</source>
            <translation>无库存</translation>
        </message>
        <message>
            <source>too few: {left} of {needed}</source>
            <translation>库存不足：{left} / {needed}</translation>
        </message>
        <message>
            <source>the shop does not count this stock</source>
            <translation>商店不计此库存</translation>
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
            <translation>其他案例用过</translation>
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
            <translation>案例</translation>
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
            <translation>商店拒绝</translation>
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
            <source>Buyer's record</source>
            <translation>买家记录</translation>
        </message>
        <message>
            <source>Address's record</source>
            <translation>地址记录</translation>
        </message>
        <message>
            <source>Supplier's invalid rate</source>
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
            <translation>商店负载</translation>
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
            <source>Supplier's answer</source>
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
            <source>Supplier's batch</source>
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
            <source>Buyer's mistake</source>
            <translation>买家误操作</translation>
        </message>
        <message>
            <source>Product page</source>
            <translation>商品页说明</translation>
        </message>
        <message>
            <source>Our operator's error</source>
            <translation>客服操作失误</translation>
        </message>
        <message>
            <source>Shop outage</source>
            <translation>商店故障</translation>
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
            <source>the shop cannot</source>
            <translation>商店不支持</translation>
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
            <translation>商店受理</translation>
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
            <translation>添加商店</translation>
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
            <translation>商店</translation>
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
            <source>buyer's message</source>
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
            <source>status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>total</source>
            <translation>总额</translation>
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
            <source>The credentials may not change anything.</source>
            <translation>凭据没有写权限。</translation>
        </message>
        <message>
            <source>A part of the shop's interface is switched off.</source>
            <translation>商店的部分接口未开启。</translation>
        </message>
        <message>
            <source>The shop does not offer this.</source>
            <translation>商店不提供此功能。</translation>
        </message>
        <message>
            <source>To review</source>
            <translation>待复核</translation>
        </message>
        <message>
            <source>Supplier's turn</source>
            <translation>等供应商</translation>
        </message>
        <message>
            <source>Buyer's turn</source>
            <translation>等买家</translation>
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
    </context>
    <context>
        <name>kd::lists::OutboxList</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案例</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>发起</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Decide: did it happen?</source>
            <translation>请判断：发生了吗？</translation>
        </message>
        <message>
            <source>shop's number %1</source>
            <translation>商店编号 %1</translation>
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
    </context>
    <context>
        <name>kd::style::Sheet</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>"%1" is needed.</source>
            <translation>请填写“%1”。</translation>
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
            <translation>搜索案例</translation>
        </message>
        <message>
            <source>order number or masked buyer</source>
            <translation>订单号或脱敏联系方式</translation>
        </message>
        <message>
            <source>Status of the cases</source>
            <translation>案例状态</translation>
        </message>
        <message>
            <source>every status</source>
            <translation>全部状态</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案例</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开案例</translation>
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
            <translation>本队列的案例</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>读取中…</translation>
        </message>
        <message>
            <source>No case here. Paste a buyer's message with Ctrl+N to open one.</source>
            <translation>这里没有案例。按 Ctrl+N 粘贴买家消息即可建案。</translation>
        </message>
        <message>
            <source>No case here.</source>
            <translation>这里没有案例。</translation>
        </message>
    </context>
    <context>
        <name>kd::ui::CasePage</name>
        <message>
            <source>No case is open. Choose one at the left, or paste a buyer's message with Ctrl+N.</source>
            <translation>尚未打开案例。请在左侧选择，或按 Ctrl+N 粘贴买家消息。</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案例</translation>
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
            <translation>正在重新询问商店…</translation>
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
            <source>Hand over to a senior</source>
            <translation>升级复核</translation>
        </message>
        <message>
            <source>Close or reopen the case</source>
            <translation>结案或重开</translation>
        </message>
        <message>
            <source>Answer a check that no machine can</source>
            <translation>回答机器无法核查的一项</translation>
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
            <translation>案例 #%1 已结案。</translation>
        </message>
        <message>
            <source>Reopen the case</source>
            <translation>重开案例</translation>
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
        <message>
            <source>%1 orders fit. Type the whole order number.</source>
            <translation>有 %1 个订单符合，请输入完整订单号。</translation>
        </message>
    </context>
    <context>
        <name>kd::ui::CaseTabs</name>
        <message>
            <source>Timeline of the case</source>
            <translation>案例时间线</translation>
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
            <translation>该买家 90 天内没有其他案例和订单。</translation>
        </message>
    </context>
    <context>
        <name>kd::ui::ChecklistCard</name>
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
            <source>The machine's answer and yours both stay on record.</source>
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
            <source>For what no machine can see: a call back, the supplier's word, a look at the picture.</source>
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
            <source>Why is "%1" here?</source>
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
            <source>Amount to refund</source>
            <translation>退款金额</translation>
        </message>
        <message>
            <source>Which key is replaced</source>
            <translation>更换哪一张卡密</translation>
        </message>
        <message>
            <source>Reason, goes to the shop and on record</source>
            <translation>原因，会发给商店并留档</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>The shop cannot be reached: it waits in the outbox.</source>
            <translation>商店无法连接：操作在发件箱等待。</translation>
        </message>
        <message>
            <source>Above your limit: another profile has to approve it.</source>
            <translation>超过你的限额：需另一人审批。</translation>
        </message>
        <message>
            <source>Amount, at most %1</source>
            <translation>金额，最多 %1</translation>
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
            <source>Type an amount between 0.01 and %1.</source>
            <translation>请输入 0.01 到 %1 之间的金额。</translation>
        </message>
        <message>
            <source>Say why: it goes on record.</source>
            <translation>请写明原因：会留档。</translation>
        </message>
    </context>
    <context>
        <name>kd::ui::DecisionPanel</name>
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
            <source>Take proposal %1</source>
            <translation>采用建议 %1</translation>
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
            <source>Liability not settled.</source>
            <translation>责任未定。</translation>
        </message>
        <message>
            <source>Liable: %1.</source>
            <translation>责任在%1。</translation>
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
            <source>Clause: %1</source>
            <translation>条款：%1</translation>
        </message>
        <message>
            <source>In the outbox.</source>
            <translation>已进入发件箱。</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
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
            <source>fits</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>not offered: %1</source>
            <translation>未提供：%1</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Why this decision</source>
            <translation>为何如此判断</translation>
        </message>
        <message>
            <source>What would change it</source>
            <translation>什么会改变它</translation>
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
            <source>pasted.png</source>
            <translation>粘贴.png</translation>
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
        <name>kd::ui::FirstStartPage</name>
        <message>
            <source>Connect a shop</source>
            <translation>连接商店</translation>
        </message>
        <message>
            <source>WooCommerce with License Manager. Make a REST key with read and write rights in the shop (WooCommerce › Settings › Advanced › REST API) and put it here. It is sealed on this machine.</source>
            <translation>WooCommerce 配 License Manager。请在商店后台（WooCommerce › 设置 › 高级 › REST API）建立读写密钥并填在这里。密钥在本机加密保存。</translation>
        </message>
        <message>
            <source>Just looking? The practice shop runs on this machine only; nothing in it is real.</source>
            <translation>只想看看？练习商店只在本机运行，其中没有真实数据。</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>打开练习商店</translation>
        </message>
    </context>
    <context>
        <name>kd::ui::HeaderCard</name>
        <message>
            <source>link an order</source>
            <translation>关联订单</translation>
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
    </context>
    <context>
        <name>kd::ui::Help</name>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>结案</translation>
        </message>
    </context>
    <context>
        <name>kd::ui::HistoryPage</name>
        <message>
            <source>Case history</source>
            <translation>案例历史</translation>
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
            <translation>案例</translation>
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
            <translation>商店</translation>
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
            <translation>案例号</translation>
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
            <translation>案例号</translation>
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
        <name>kd::ui::IntakePanel</name>
        <message>
            <source>Open the case</source>
            <translation>打开案例</translation>
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
            <source>The buyer's message</source>
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
            <source>Case #%1 is open on this order: the message joins it.</source>
            <translation>此单已有案例 #%1：消息将并入。</translation>
        </message>
        <message>
            <source>Add to the case</source>
            <translation>并入案例</translation>
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
            <source>Before: %1, total %2, refunded %3.</source>
            <translation>操作前：%1，总额 %2，已退 %3。</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Exactly this action is approved; any change voids it. Nobody approves their own.</source>
            <translation>仅批准这一操作，有任何变化即失效。不得审批自己的操作。</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>审批人</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>否决</translation>
        </message>
        <message>
            <source>The action is cancelled; nothing is sent.</source>
            <translation>操作取消，不会发送。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Did it happen?</source>
            <translation>发生了吗？</translation>
        </message>
        <message>
            <source>%1 · sent %2 · read back %3 times without proof.</source>
            <translation>%1 · 发送于 %2 · 回读 %3 次仍无证据。</translation>
        </message>
        <message>
            <source>Look at the shop and at the payment provider first. Operation %1.</source>
            <translation>请先查看商店与支付平台。操作号 %1。</translation>
        </message>
        <message>
            <source>It</source>
            <translation>它</translation>
        </message>
        <message>
            <source>happened: counts as done, never sent again</source>
            <translation>已发生：视为完成，不再发送</translation>
        </message>
        <message>
            <source>did not happen: counts as refused, may be asked anew</source>
            <translation>未发生：视为被拒，可重新发起</translation>
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
    </context>
    <context>
        <name>kd::ui::MainWindow</name>
        <message>
            <source>F1 keys</source>
            <translation>F1 快捷键</translation>
        </message>
        <message>
            <source>The message joined case #%1.</source>
            <translation>消息已并入案例 #%1。</translation>
        </message>
        <message>
            <source>Case #%1 is open.</source>
            <translation>案例 #%1 已建立。</translation>
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
            <translation>下一个案例</translation>
        </message>
        <message>
            <source>Previous case</source>
            <translation>上一个案例</translation>
        </message>
        <message>
            <source>To the case that is latest</source>
            <translation>到最久超时的案例</translation>
        </message>
        <message>
            <source>Pull from the shop now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Up to date.</source>
            <translation>已是最新。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Back to the case</source>
            <translation>返回案例</translation>
        </message>
        <message>
            <source>To the case list</source>
            <translation>到案例列表</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>打开案例</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>pulling %1: %2 of %3</source>
            <translation>同步 %1：%2 / %3</translation>
        </message>
        <message>
            <source>pulling %1: %2</source>
            <translation>同步 %1：%2</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>%1 cannot be reached since %2. Facts are from %3. Actions wait in the outbox. %4</source>
            <translation>%1 自 %2 起无法连接。数据为 %3。操作在发件箱等待。%4</translation>
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
            <source>Approvals</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Case history</source>
            <translation>案例历史</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>kd::ui::OfferText</name>
        <message>
            <source>by original route</source>
            <translation>原路</translation>
        </message>
        <message>
            <source>as a record only: pay it out by hand</source>
            <translation>仅作记录：需人工打款</translation>
        </message>
        <message>
            <source>to the buyer's balance</source>
            <translation>到买家余额</translation>
        </message>
        <message>
            <source>Queue: %1</source>
            <translation>排队：%1</translation>
        </message>
        <message>
            <source>needs: %1</source>
            <translation>需先核查：%1</translation>
        </message>
        <message>
            <source>stock %1</source>
            <translation>库存 %1</translation>
        </message>
        <message>
            <source>%1 go back to the buyer of %2 %3.</source>
            <translation>%1 将%3退还给 %2 的买家。</translation>
        </message>
        <message>
            <source>The amount below</source>
            <translation>下面的金额</translation>
        </message>
        <message>
            <source>The buyer of %1 gets a new key from stock (%2 left). The old one is marked void.</source>
            <translation>%1 的买家将从库存（余 %2）得到一张新卡密，旧卡标记作废。</translation>
        </message>
        <message>
            <source>The case goes to a senior, who decides within 1 h.</source>
            <translation>案例升级给资深客服，1 小时内决定。</translation>
        </message>
        <message>
            <source>The decision goes on record. Nothing is moved; tell the buyer with a script.</source>
            <translation>决定留档，不动钱与卡；请用话术告知买家。</translation>
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
            <source>every status</source>
            <translation>全部状态</translation>
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
    </context>
    <context>
        <name>kd::ui::OutboxPage</name>
        <message>
            <source>Open the case</source>
            <translation>打开案例</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>批准…</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>否决…</translation>
        </message>
        <message>
            <source>Did it happen?…</source>
            <translation>发生了吗？…</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Outbox and results</source>
            <translation>待发与结果</translation>
        </message>
        <message>
            <source>Which actions to show</source>
            <translation>显示哪些操作</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>处理中</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Actions that wait for approval</source>
            <translation>待审批的操作</translation>
        </message>
        <message>
            <source>Actions and their results</source>
            <translation>操作及其结果</translation>
        </message>
        <message>
            <source>Nothing waits for approval. Actions above somebody's limit appear here.</source>
            <translation>没有待审批的操作。超过限额的操作会出现在这里。</translation>
        </message>
        <message>
            <source>Nothing yet. Refunds and new keys appear here with what the shop made of them.</source>
            <translation>还没有操作。退款与补发及商店的处理结果会出现在这里。</translation>
        </message>
        <message>
            <source>undone by the agent</source>
            <translation>客服撤销</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>待发与结果</translation>
        </message>
        <message>
            <source>Undo the action</source>
            <translation>撤销操作</translation>
        </message>
        <message>
            <source>Approve the action</source>
            <translation>批准操作</translation>
        </message>
        <message>
            <source>Decline the action</source>
            <translation>否决操作</translation>
        </message>
        <message>
            <source>Decide an unknown outcome</source>
            <translation>裁定未知结果</translation>
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
            <source>key in stock</source>
            <translation>库存卡密</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Nothing found. Enter takes the text as a buyer's message.</source>
            <translation>没有找到。按回车作为买家消息处理。</translation>
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
            <source>Text of the reply</source>
            <translation>回复正文</translation>
        </message>
        <message>
            <source>Choose a script, or write.</source>
            <translation>选择话术，或直接书写。</translation>
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
            <source>Choose a script…</source>
            <translation>选择话术…</translation>
        </message>
        <message>
            <source>%1 Better: %2</source>
            <translation>%1 建议：%2</translation>
        </message>
        <message>
            <source>guard: blocked</source>
            <translation>守卫 拦截</translation>
        </message>
        <message>
            <source>guard: passed</source>
            <translation>守卫 通过</translation>
        </message>
        <message>
            <source>guard: see above</source>
            <translation>守卫 见上</translation>
        </message>
        <message>
            <source>promise: by %1</source>
            <translation>承诺 %1 前</translation>
        </message>
        <message>
            <source>holds a key</source>
            <translation>含卡密</translation>
        </message>
        <message>
            <source>This text must not be sent. Read what the guard says.</source>
            <translation>此文本不可发送。请看守卫提示。</translation>
        </message>
        <message>
            <source>Copy all the same?</source>
            <translation>仍要复制？</translation>
        </message>
        <message>
            <source>The guard asks for a reason. It goes on record.</source>
            <translation>守卫要求写明原因，会留档。</translation>
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
            <source>Copied.</source>
            <translation>已复制。</translation>
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
            <source>It</source>
            <translation>它</translation>
        </message>
        <message>
            <source>answers, or says what is checked and by when</source>
            <translation>给出答复，或说明在查什么、何时回复</translation>
        </message>
        <message>
            <source>is a first word only</source>
            <translation>仅为首次回应</translation>
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
            <source>within minutes</source>
            <translation>多少分钟内</translation>
        </message>
        <message>
            <source>Put on record</source>
            <translation>留档</translation>
        </message>
        <message>
            <source>Say within how many minutes.</source>
            <translation>请写明多少分钟内。</translation>
        </message>
        <message>
            <source>The contact is on record.</source>
            <translation>联系已留档。</translation>
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
            <source>Connect another shop</source>
            <translation>连接另一家商店</translation>
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
            <source>Checked copies of the desk's database are kept in %1/backups, the newest seven. To restore one, close this window and run: kamideskctl --data %1 restore FILE</source>
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
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Type limits as amounts, such as 200 or 99.50; empty means none.</source>
            <translation>限额请填金额，如 200 或 99.50；留空为不限。</translation>
        </message>
        <message>
            <source>Backed up and checked: %1</source>
            <translation>已备份并校验：%1</translation>
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
            <translation>仅当商店使用自有证书机构时</translation>
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
            <translation>正在询问商店…</translation>
        </message>
    </context>
    <context>
        <name>kd::ui::StatusLine</name>
        <message>
            <source>Order, contact, part of a key, buyer's words…</source>
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
            <translation>尚无商店</translation>
        </message>
        <message>
            <source>%1 shops</source>
            <translation>%1 个商店</translation>
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
            <source>%1  %2 · %3 · %4 orders</source>
            <translation>%1  %2 · %3 · %4 单</translation>
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
            <source>%1 late · worst %2</source>
            <translation>%1 超时 · 最久 %2</translation>
        </message>
        <message>
            <source>outbox %1</source>
            <translation>待发 %1</translation>
        </message>
        <message>
            <source>%1 actions under way</source>
            <translation>%1 个操作进行中</translation>
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
            <translation>没有超时案例</translation>
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
            <translation>返回案例</translation>
        </message>
        <message>
            <source>Case #%1 · evidence %2 of %3</source>
            <translation>案例 #%1 · 证据 %2 / %3</translation>
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
</TS>
