<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>errors</name>
    <message>
        <source>The shop&apos;s address cannot be found. Check the spelling of the address and this machine&apos;s network.</source>
        <translation>The shop&apos;s address cannot be found. Check the spelling of the address and this machine&apos;s network.</translation>
    </message>
    <message>
        <source>Nothing answers at the shop&apos;s address. Check the port, and whether the shop is running.</source>
        <translation>Nothing answers at the shop&apos;s address. Check the port, and whether the shop is running.</translation>
    </message>
    <message>
        <source>The shop closed the connection before it had answered. Try again in a moment.</source>
        <translation>The shop closed the connection before it had answered. Try again in a moment.</translation>
    </message>
    <message>
        <source>No secure connection to the shop could be made. Ask the shop&apos;s operator to check its certificate and TLS settings.</source>
        <translation>No secure connection to the shop could be made. Ask the shop&apos;s operator to check its certificate and TLS settings.</translation>
    </message>
    <message>
        <source>The shop&apos;s certificate is not trusted by this machine. If it is your own authority&apos;s, name its CA file in the shop&apos;s settings; otherwise do not connect.</source>
        <translation>The shop&apos;s certificate is not trusted by this machine. If it is your own authority&apos;s, name its CA file in the shop&apos;s settings; otherwise do not connect.</translation>
    </message>
    <message>
        <source>The shop&apos;s certificate was made for another address. Use the address that the certificate names, or have it renewed.</source>
        <translation>The shop&apos;s certificate was made for another address. Use the address that the certificate names, or have it renewed.</translation>
    </message>
    <message>
        <source>The shop&apos;s certificate has expired, or this machine&apos;s clock is wrong. Check the date here, then ask the shop&apos;s operator to renew it.</source>
        <translation>The shop&apos;s certificate has expired, or this machine&apos;s clock is wrong. Check the date here, then ask the shop&apos;s operator to renew it.</translation>
    </message>
    <message>
        <source>The CA file cannot be read: %1. Choose a PEM file that exists and that you may read.</source>
        <translation>The CA file cannot be read: %1. Choose a PEM file that exists and that you may read.</translation>
    </message>
    <message>
        <source>The address must begin with https:// because credentials are sent to it.</source>
        <translation>The address must begin with https:// because credentials are sent to it.</translation>
    </message>
    <message>
        <source>The shop did not accept a connection in time. Check the address and the network, then try again.</source>
        <translation>The shop did not accept a connection in time. Check the address and the network, then try again.</translation>
    </message>
    <message>
        <source>The shop took the request but did not begin to answer in time. It may be overloaded; try again later.</source>
        <translation>The shop took the request but did not begin to answer in time. It may be overloaded; try again later.</translation>
    </message>
    <message>
        <source>The shop stopped in the middle of its answer. Try again later.</source>
        <translation>The shop stopped in the middle of its answer. Try again later.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer took too long. Try again later.</source>
        <translation>The shop&apos;s answer took too long. Try again later.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer is larger than the desk takes. Tell the maintainers which shop it is.</source>
        <translation>The shop&apos;s answer is larger than the desk takes. Tell the maintainers which shop it is.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer broke off and was thrown away. Try again.</source>
        <translation>The shop&apos;s answer broke off and was thrown away. Try again.</translation>
    </message>
    <message>
        <source>The shop sends us to another address: %1. Enter that address if it is the shop&apos;s own.</source>
        <translation>The shop sends us to another address: %1. Enter that address if it is the shop&apos;s own.</translation>
    </message>
    <message>
        <source>The shop has failed several times in a row and is left alone for half a minute. It is asked again by itself.</source>
        <translation>The shop has failed several times in a row and is left alone for half a minute. It is asked again by itself.</translation>
    </message>
    <message>
        <source>The shop does not accept these credentials. Copy the consumer key and secret again from the shop&apos;s settings.</source>
        <translation>The shop does not accept these credentials. Copy the consumer key and secret again from the shop&apos;s settings.</translation>
    </message>
    <message>
        <source>These credentials may only read. Make a key with read and write access in the shop&apos;s settings.</source>
        <translation>These credentials may only read. Make a key with read and write access in the shop&apos;s settings.</translation>
    </message>
    <message>
        <source>These credentials may not read card keys. The licence key pair must belong to an administrator.</source>
        <translation>These credentials may not read card keys. The licence key pair must belong to an administrator.</translation>
    </message>
    <message>
        <source>The shop has switched off its interface for card keys. Switch it on in License Manager&apos;s settings.</source>
        <translation>The shop has switched off its interface for card keys. Switch it on in License Manager&apos;s settings.</translation>
    </message>
    <message>
        <source>This address answers, but there is no WooCommerce behind it. Enter the shop&apos;s own address, without /wp-admin.</source>
        <translation>This address answers, but there is no WooCommerce behind it. Enter the shop&apos;s own address, without /wp-admin.</translation>
    </message>
    <message>
        <source>The shop answered with a web page instead of data. Check the address; a login page, a firewall or a maintenance page may stand in the way.</source>
        <translation>The shop answered with a web page instead of data. Check the address; a login page, a firewall or a maintenance page may stand in the way.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer lacks what the desk needs: %1. Its version may be too old or too new; tell the maintainers.</source>
        <translation>The shop&apos;s answer lacks what the desk needs: %1. Its version may be too old or too new; tell the maintainers.</translation>
    </message>
    <message>
        <source>This shop cannot do that.</source>
        <translation>This shop cannot do that.</translation>
    </message>
    <message>
        <source>The desk does not know this kind of shop: %1.</source>
        <translation>The desk does not know this kind of shop: %1.</translation>
    </message>
    <message>
        <source>There is no such shop on this desk. List the shops to see their ids.</source>
        <translation>There is no such shop on this desk. List the shops to see their ids.</translation>
    </message>
    <message>
        <source>This data folder was written by a newer version of Kamidesk. Install that version, or choose another folder. Nothing was changed.</source>
        <translation>This data folder was written by a newer version of Kamidesk. Install that version, or choose another folder. Nothing was changed.</translation>
    </message>
    <message>
        <source>This data folder needs an update that only the process which holds it can make. Open it once in the window or without --read-only.</source>
        <translation>This data folder needs an update that only the process which holds it can make. Open it once in the window or without --read-only.</translation>
    </message>
    <message>
        <source>Another desk works in this data folder: %1. Close it, or choose another folder.</source>
        <translation>Another desk works in this data folder: %1. Close it, or choose another folder.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; free some space and try again.</source>
        <translation>The disk is full. Nothing was saved; free some space and try again.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Check its permissions: %1.</source>
        <translation>The data folder cannot be written. Check its permissions: %1.</translation>
    </message>
    <message>
        <source>The desk&apos;s records are damaged. Restore the newest good backup: %1.</source>
        <translation>The desk&apos;s records are damaged. Restore the newest good backup: %1.</translation>
    </message>
    <message>
        <source>This backup is damaged and was not used. Choose an older one.</source>
        <translation>This backup is damaged and was not used. Choose an older one.</translation>
    </message>
    <message>
        <source>This key does not open this data folder. Use the key file or passphrase that it was made with.</source>
        <translation>This key does not open this data folder. Use the key file or passphrase that it was made with.</translation>
    </message>
    <message>
        <source>Another process holds this data folder and alone may pull orders. Use that one, or close it first.</source>
        <translation>Another process holds this data folder and alone may pull orders. Use that one, or close it first.</translation>
    </message>
    <message>
        <source>The key file cannot be read: %1. Check its path and permissions.</source>
        <translation>The key file cannot be read: %1. Check its path and permissions.</translation>
    </message>
    <message>
        <source>The key file cannot be made: %1. Choose a folder that you may write to.</source>
        <translation>The key file cannot be made: %1. Choose a folder that you may write to.</translation>
    </message>
    <message>
        <source>This file is no key of Kamidesk: %1. A key file holds 64 hexadecimal digits.</source>
        <translation>This file is no key of Kamidesk: %1. A key file holds 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>Others may read the key file: %1. Allow only its owner (chmod 600), then try again.</source>
        <translation>Others may read the key file: %1. Allow only its owner (chmod 600), then try again.</translation>
    </message>
    <message>
        <source>The passphrase file cannot be read: %1. Check its path and permissions.</source>
        <translation>The passphrase file cannot be read: %1. Check its path and permissions.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Put it on the first line of the file.</source>
        <translation>The passphrase is empty. Put it on the first line of the file.</translation>
    </message>
    <message>
        <source>The file that belongs to the passphrase cannot be used: %1. Restore it from a copy of the data folder.</source>
        <translation>The file that belongs to the passphrase cannot be used: %1. Restore it from a copy of the data folder.</translation>
    </message>
    <message>
        <source>The playbook has mistakes and was not loaded: %1</source>
        <translation>The playbook has mistakes and was not loaded: %1</translation>
    </message>
    <message>
        <source>The playbook cannot be read: %1</source>
        <translation>The playbook cannot be read: %1</translation>
    </message>
    <message>
        <source>The log cannot be written. Check the permissions of the data folder.</source>
        <translation>The log cannot be written. Check the permissions of the data folder.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check its path and permissions.</source>
        <translation>The file cannot be read: %1. Check its path and permissions.</translation>
    </message>
    <message>
        <source>The file is too large; %1 at most. Ask for a smaller picture.</source>
        <translation>The file is too large; %1 at most. Ask for a smaller picture.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>The file is empty. Ask for it again.</translation>
    </message>
    <message>
        <source>The file of this piece of evidence is no longer in the data folder. Restore it from a backup of the folder.</source>
        <translation>The file of this piece of evidence is no longer in the data folder. Restore it from a backup of the folder.</translation>
    </message>
    <message>
        <source>The stored file no longer matches its hash and is not shown. Restore it from a backup of the folder.</source>
        <translation>The stored file no longer matches its hash and is not shown. Restore it from a backup of the folder.</translation>
    </message>
    <message>
        <source>Files of this kind are kept, but not opened by the desk.</source>
        <translation>Files of this kind are kept, but not opened by the desk.</translation>
    </message>
    <message>
        <source>The picture is too large to be opened safely. It is kept as it is.</source>
        <translation>The picture is too large to be opened safely. It is kept as it is.</translation>
    </message>
    <message>
        <source>The picture is broken and cannot be shown. It is kept as it is; ask for it again.</source>
        <translation>The picture is broken and cannot be shown. It is kept as it is; ask for it again.</translation>
    </message>
    <message>
        <source>The picture could not be opened: the separate viewer process stopped. The file is kept.</source>
        <translation>The picture could not be opened: the separate viewer process stopped. The file is kept.</translation>
    </message>
    <message>
        <source>The picture took too long to open. The file is kept.</source>
        <translation>The picture took too long to open. The file is kept.</translation>
    </message>
    <message>
        <source>The viewer process kamidesk-inspect cannot be started: %1. Install Kamidesk again.</source>
        <translation>The viewer process kamidesk-inspect cannot be started: %1. Install Kamidesk again.</translation>
    </message>
    <message>
        <source>The system refused to limit the viewer process, so strangers&apos; files are not opened here.</source>
        <translation>The system refused to limit the viewer process, so strangers&apos; files are not opened here.</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>There is no such case.</translation>
    </message>
    <message>
        <source>This case is closed. Open it again first.</source>
        <translation>This case is closed. Open it again first.</translation>
    </message>
    <message>
        <source>This case is closed already.</source>
        <translation>This case is closed already.</translation>
    </message>
    <message>
        <source>This order is not in the cache. Pull the shop&apos;s orders, then try again.</source>
        <translation>This order is not in the cache. Pull the shop&apos;s orders, then try again.</translation>
    </message>
    <message>
        <source>There is no text. Paste what the buyer wrote.</source>
        <translation>There is no text. Paste what the buyer wrote.</translation>
    </message>
    <message>
        <source>Changing the reason needs a note that says why.</source>
        <translation>Changing the reason needs a note that says why.</translation>
    </message>
    <message>
        <source>This needs a reason; it goes on record.</source>
        <translation>This needs a reason; it goes on record.</translation>
    </message>
    <message>
        <source>Choose the root cause before closing.</source>
        <translation>Choose the root cause before closing.</translation>
    </message>
    <message>
        <source>An action of this case is not settled yet. Wait for it, or undo or decide it first.</source>
        <translation>An action of this case is not settled yet. Wait for it, or undo or decide it first.</translation>
    </message>
    <message>
        <source>There is no such promise in this case.</source>
        <translation>There is no such promise in this case.</translation>
    </message>
    <message>
        <source>There is no such profile on this desk: %1. List the profiles to see their ids.</source>
        <translation>There is no such profile on this desk: %1. List the profiles to see their ids.</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>The PIN is wrong.</translation>
    </message>
    <message>
        <source>This profile has no PIN and cannot approve. Set one in the settings.</source>
        <translation>This profile has no PIN and cannot approve. Set one in the settings.</translation>
    </message>
    <message>
        <source>What belonged to this case was erased and cannot be read any more.</source>
        <translation>What belonged to this case was erased and cannot be read any more.</translation>
    </message>
    <message>
        <source>This action is locked until these checks are answered: %1.</source>
        <translation>This action is locked until these checks are answered: %1.</translation>
    </message>
    <message>
        <source>Another action on this order is not settled. Wait for it, or undo or decide it first.</source>
        <translation>Another action on this order is not settled. Wait for it, or undo or decide it first.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>The amount must be more than zero.</translation>
    </message>
    <message>
        <source>The amount is more than what remains of this order. Enter less.</source>
        <translation>The amount is more than what remains of this order. Enter less.</translation>
    </message>
    <message>
        <source>The amount cannot be read. Write it like 12.50, with a point and without blanks.</source>
        <translation>The amount cannot be read. Write it like 12.50, with a point and without blanks.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the order.</source>
        <translation>The amount is in another currency than the order.</translation>
    </message>
    <message>
        <source>This replacement was just reserved for another case. Try again for the next one.</source>
        <translation>This replacement was just reserved for another case. Try again for the next one.</translation>
    </message>
    <message>
        <source>This key is no longer in stock. Try again for the next one.</source>
        <translation>This key is no longer in stock. Try again for the next one.</translation>
    </message>
    <message>
        <source>This order has several keys. Say which one is to be replaced.</source>
        <translation>This order has several keys. Say which one is to be replaced.</translation>
    </message>
    <message>
        <source>This order has no such key.</source>
        <translation>This order has no such key.</translation>
    </message>
    <message>
        <source>The key&apos;s text is not known here. Pull the shop&apos;s cards, then try again.</source>
        <translation>The key&apos;s text is not known here. Pull the shop&apos;s cards, then try again.</translation>
    </message>
    <message>
        <source>There is no replacement in stock. Offer an exchange or a refund.</source>
        <translation>There is no replacement in stock. Offer an exchange or a refund.</translation>
    </message>
    <message>
        <source>No order is linked to this case yet. Find it first.</source>
        <translation>No order is linked to this case yet. Find it first.</translation>
    </message>
    <message>
        <source>This shop cannot do that, or has not been reached yet. Probe it, or choose another route.</source>
        <translation>This shop cannot do that, or has not been reached yet. Probe it, or choose another route.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>There is no such action.</translation>
    </message>
    <message>
        <source>Too late to undo: it is being sent or has been sent.</source>
        <translation>Too late to undo: it is being sent or has been sent.</translation>
    </message>
    <message>
        <source>This action does not wait for approval.</source>
        <translation>This action does not wait for approval.</translation>
    </message>
    <message>
        <source>Nobody approves their own action. Ask another profile.</source>
        <translation>Nobody approves their own action. Ask another profile.</translation>
    </message>
    <message>
        <source>The amount is above this profile&apos;s own limit. Ask a supervisor with a higher one.</source>
        <translation>The amount is above this profile&apos;s own limit. Ask a supervisor with a higher one.</translation>
    </message>
    <message>
        <source>The outcome of this action is not in doubt.</source>
        <translation>The outcome of this action is not in doubt.</translation>
    </message>
    <message>
        <source>There is no such script: %1.</source>
        <translation>There is no such script: %1.</translation>
    </message>
    <message>
        <source>The shop cannot be reached. Check the network; the desk tries again by itself.</source>
        <translation>The shop cannot be reached. Check the network; the desk tries again by itself.</translation>
    </message>
    <message>
        <source>The shop answered with an error. Try again later; the log has its words.</source>
        <translation>The shop answered with an error. Try again later; the log has its words.</translation>
    </message>
    <message>
        <source>The shop answered in a way the desk does not understand. Tell the maintainers.</source>
        <translation>The shop answered in a way the desk does not understand. Tell the maintainers.</translation>
    </message>
    <message>
        <source>Something could not be read. Check what was entered.</source>
        <translation>Something could not be read. Check what was entered.</translation>
    </message>
    <message>
        <source>The shop asks to wait. The desk tries again by itself.</source>
        <translation>The shop asks to wait. The desk tries again by itself.</translation>
    </message>
    <message>
        <source>This was refused (%1). The log says why.</source>
        <translation>This was refused (%1). The log says why.</translation>
    </message>
    <message>
        <source>Something has changed in the meantime. Look again, then decide.</source>
        <translation>Something has changed in the meantime. Look again, then decide.</translation>
    </message>
    <message>
        <source>The data folder could not be used. Nothing was saved; check the disk.</source>
        <translation>The data folder could not be used. Nothing was saved; check the disk.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>Something went wrong inside the desk. Please report it with the log.</source>
        <translation>Something went wrong inside the desk. Please report it with the log.</translation>
    </message>
    <message>
        <source>The network failed in a way the desk has no name for. Check the connection, then try again.</source>
        <translation>The network failed in a way the desk has no name for. Check the connection, then try again.</translation>
    </message>
    <message>
        <source>What the shop sent is no readable answer. A proxy may stand in the way; try again, then tell the shop&apos;s operator.</source>
        <translation>What the shop sent is no readable answer. A proxy may stand in the way; try again, then tell the shop&apos;s operator.</translation>
    </message>
    <message>
        <source>The shop is out of service at the moment. Try again later; nothing was lost.</source>
        <translation>The shop is out of service at the moment. Try again later; nothing was lost.</translation>
    </message>
    <message>
        <source>The shop reports an error of its own. Try again later, or tell the shop&apos;s operator.</source>
        <translation>The shop reports an error of its own. Try again later, or tell the shop&apos;s operator.</translation>
    </message>
    <message>
        <source>The shop asks to wait because it was asked too often. Try again in a few minutes.</source>
        <translation>The shop asks to wait because it was asked too often. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>The shop answered in a way the desk does not know. Check the address and the shop&apos;s version.</source>
        <translation>The shop answered in a way the desk does not know. Check the address and the shop&apos;s version.</translation>
    </message>
    <message>
        <source>The desk would not send this request because it is incomplete. Report it with the log.</source>
        <translation>The desk would not send this request because it is incomplete. Report it with the log.</translation>
    </message>
    <message>
        <source>The shop keeps its interface closed to strangers. Ask its operator to allow the WordPress REST interface.</source>
        <translation>The shop keeps its interface closed to strangers. Ask its operator to allow the WordPress REST interface.</translation>
    </message>
    <message>
        <source>These credentials may not read orders. Make a key of a shop manager or administrator.</source>
        <translation>These credentials may not read orders. Make a key of a shop manager or administrator.</translation>
    </message>
    <message>
        <source>The shop does not accept the key pair for card keys. Copy License Manager&apos;s key and secret again.</source>
        <translation>The shop does not accept the key pair for card keys. Copy License Manager&apos;s key and secret again.</translation>
    </message>
    <message>
        <source>No key pair for card keys was given, so keys cannot be seen or replaced. Make one in License Manager and add it.</source>
        <translation>No key pair for card keys was given, so keys cannot be seen or replaced. Make one in License Manager and add it.</translation>
    </message>
    <message>
        <source>The shop has no interface for card keys, so keys cannot be seen or replaced. Install License Manager there if they are needed.</source>
        <translation>The shop has no interface for card keys, so keys cannot be seen or replaced. Install License Manager there if they are needed.</translation>
    </message>
    <message>
        <source>The shop&apos;s interface for card keys does not answer as it should. Orders and refunds work; probe the shop again later.</source>
        <translation>The shop&apos;s interface for card keys does not answer as it should. Orders and refunds work; probe the shop again later.</translation>
    </message>
    <message>
        <source>Whether these credentials may change orders could not be checked. The first refund will show it.</source>
        <translation>Whether these credentials may change orders could not be checked. The first refund will show it.</translation>
    </message>
    <message>
        <source>The shop does not say which payment methods refund by themselves. Such refunds are only recorded, so pay them at the gateway.</source>
        <translation>The shop does not say which payment methods refund by themselves. Such refunds are only recorded, so pay them at the gateway.</translation>
    </message>
    <message>
        <source>The shop&apos;s currency is not known to the desk. Tell the maintainers which one it is.</source>
        <translation>The shop&apos;s currency is not known to the desk. Tell the maintainers which one it is.</translation>
    </message>
    <message>
        <source>A field of the shop&apos;s answer cannot be read: %1. Tell the maintainers; nothing was taken over.</source>
        <translation>A field of the shop&apos;s answer cannot be read: %1. Tell the maintainers; nothing was taken over.</translation>
    </message>
    <message>
        <source>The shop confirmed something else than was asked: %1. Look at the order in the shop before anything else.</source>
        <translation>The shop confirmed something else than was asked: %1. Look at the order in the shop before anything else.</translation>
    </message>
    <message>
        <source>The shop&apos;s answer is not the data it should be. Check the address; a plugin may write into its answers.</source>
        <translation>The shop&apos;s answer is not the data it should be. Check the address; a plugin may write into its answers.</translation>
    </message>
    <message>
        <source>The shop&apos;s list changed faster than it could be read. Pull again in a moment.</source>
        <translation>The shop&apos;s list changed faster than it could be read. Pull again in a moment.</translation>
    </message>
    <message>
        <source>The shop does not sort its list as asked, so a whole pull cannot be proved. A plugin may interfere; tell its operator.</source>
        <translation>The shop does not sort its list as asked, so a whole pull cannot be proved. A plugin may interfere; tell its operator.</translation>
    </message>
    <message>
        <source>Another process is writing to the data folder for too long. Wait a moment, then try again.</source>
        <translation>Another process is writing to the data folder for too long. Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>The disk reports an error. Nothing was saved; check the disk, and make a backup elsewhere.</source>
        <translation>The disk reports an error. Nothing was saved; check the disk, and make a backup elsewhere.</translation>
    </message>
    <message>
        <source>There is no good backup there: %1. Name another file, or make one with a backup first.</source>
        <translation>There is no good backup there: %1. Name another file, or make one with a backup first.</translation>
    </message>
    <message>
        <source>Something could not be erased because somebody is reading it. Close the other windows and erase again.</source>
        <translation>Something could not be erased because somebody is reading it. Close the other windows and erase again.</translation>
    </message>
    <message>
        <source>An action of this case is not settled, so it cannot be erased yet: %1. Settle it first.</source>
        <translation>An action of this case is not settled, so it cannot be erased yet: %1. Settle it first.</translation>
    </message>
    <message>
        <source>There is no such case. List the cases to see their numbers.</source>
        <translation>There is no such case. List the cases to see their numbers.</translation>
    </message>
    <message>
        <source>A text holds a name that the journal keeps for itself. Report it with the log.</source>
        <translation>A text holds a name that the journal keeps for itself. Report it with the log.</translation>
    </message>
    <message>
        <source>There is no shop on this desk yet. Add one first.</source>
        <translation>There is no shop on this desk yet. Add one first.</translation>
    </message>
    <message>
        <source>This shop is on the desk already, as %1. Use that one.</source>
        <translation>This shop is on the desk already, as %1. Use that one.</translation>
    </message>
    <message>
        <source>There is no such queue: %1.</source>
        <translation>There is no such queue: %1.</translation>
    </message>
    <message>
        <source>This is no id of a piece of evidence. List the case&apos;s evidence to see them.</source>
        <translation>This is no id of a piece of evidence. List the case&apos;s evidence to see them.</translation>
    </message>
    <message>
        <source>The labelled file cannot be read: %1. It needs the columns id, lang, type, reason, demand, tone, orders and text.</source>
        <translation>The labelled file cannot be read: %1. It needs the columns id, lang, type, reason, demand, tone, orders and text.</translation>
    </message>
    <message>
        <source>Several orders have the number %1. Say of which shop.</source>
        <translation>Several orders have the number %1. Say of which shop.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB. Keep what the buyer wrote and attach the rest as evidence.</source>
        <translation>The text is longer than 1 MiB. Keep what the buyer wrote and attach the rest as evidence.</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as UTF-8, then try again.</source>
        <translation>The text is not UTF-8. Save it as UTF-8, then try again.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose a folder that exists and that you may write to.</source>
        <translation>The file cannot be written: %1. Choose a folder that exists and that you may write to.</translation>
    </message>
    <message>
        <source>Whether this action took place is not known. Look at the order in the shop, then resolve %1.</source>
        <translation>Whether this action took place is not known. Look at the order in the shop, then resolve %1.</translation>
    </message>
    <message>
        <source>This action waits until another profile approves it with a PIN: %1.</source>
        <translation>This action waits until another profile approves it with a PIN: %1.</translation>
    </message>
    <message>
        <source>This action is not settled yet (%1). It goes on when the outbox runs; look at it again later.</source>
        <translation>This action is not settled yet (%1). It goes on when the outbox runs; look at it again later.</translation>
    </message>
    <message>
        <source>The amount is larger than the desk can count. Check it.</source>
        <translation>The amount is larger than the desk can count. Check it.</translation>
    </message>
    <message>
        <source>The amount has more decimals than its currency. Write it like 12.50.</source>
        <translation>The amount has more decimals than its currency. Write it like 12.50.</translation>
    </message>
    <message>
        <source>The time cannot be read. Write it like 2026-11-22T08:00:00Z.</source>
        <translation>The time cannot be read. Write it like 2026-11-22T08:00:00Z.</translation>
    </message>
    <message>
        <source>The practice shop could not be started. Check that kamidesk-practice lies beside this program.</source>
        <translation>The practice shop could not be started. Check that kamidesk-practice lies beside this program.</translation>
    </message>
    <message>
        <source>A sealed record cannot be opened: it was changed or belongs to another key. Verify the journal and restore a backup.</source>
        <translation>A sealed record cannot be opened: it was changed or belongs to another key. Verify the journal and restore a backup.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>There is not enough memory for this. Close other programs and try again.</translation>
    </message>
    <message>
        <source>This order&apos;s payment method does not refund by itself. Refund to the balance, or pay it out by hand and record it with its receipt.</source>
        <translation>This order&apos;s payment method does not refund by itself. Refund to the balance, or pay it out by hand and record it with its receipt.</translation>
    </message>
    <message>
        <source>The buyer has no account at this shop, so there is no balance to refund to. Choose another route.</source>
        <translation>The buyer has no account at this shop, so there is no balance to refund to. Choose another route.</translation>
    </message>
    <message>
        <source>This shop refunds an order only as a whole. Refund all of it, or pay the part out by hand.</source>
        <translation>This shop refunds an order only as a whole. Refund all of it, or pay the part out by hand.</translation>
    </message>
    <message>
        <source>No second payment for the same purchase was found. Check the buyer&apos;s other orders, or refund without calling it a duplicate.</source>
        <translation>No second payment for the same purchase was found. Check the buyer&apos;s other orders, or refund without calling it a duplicate.</translation>
    </message>
    <message>
        <source>The other payment, order %1, has been refunded already. This one is the purchase that stays.</source>
        <translation>The other payment, order %1, has been refunded already. This one is the purchase that stays.</translation>
    </message>
    <message>
        <source>An action on the other payment, order %1, is not settled. Wait for it, so that only one of the two goes back.</source>
        <translation>An action on the other payment, order %1, is not settled. Wait for it, so that only one of the two goes back.</translation>
    </message>
    <message>
        <source>This order has several products. Say for which key or product it is.</source>
        <translation>This order has several products. Say for which key or product it is.</translation>
    </message>
    <message>
        <source>The price of that product is not known here, so the difference cannot be told. Pull the shop&apos;s products, then try again.</source>
        <translation>The price of that product is not known here, so the difference cannot be told. Pull the shop&apos;s products, then try again.</translation>
    </message>
    <message>
        <source>Enter the number of the payment with which the buyer paid the difference.</source>
        <translation>Enter the number of the payment with which the buyer paid the difference.</translation>
    </message>
    <message>
        <source>The other product does not cost less, so there is nothing to refund. Bear the difference or charge it.</source>
        <translation>The other product does not cost less, so there is nothing to refund. Bear the difference or charge it.</translation>
    </message>
    <message>
        <source>The other product costs less. The difference belongs to the buyer: choose to refund it.</source>
        <translation>The other product costs less. The difference belongs to the buyer: choose to refund it.</translation>
    </message>
    <message>
        <source>This order has no e-mail address, so nothing can be mailed. Correct the contact first, or copy the text.</source>
        <translation>This order has no e-mail address, so nothing can be mailed. Correct the contact first, or copy the text.</translation>
    </message>
    <message>
        <source>The new contact looks mistyped. Check it with the buyer.</source>
        <translation>The new contact looks mistyped. Check it with the buyer.</translation>
    </message>
    <message>
        <source>This is the contact that the order has already. Send the keys again instead.</source>
        <translation>This is the contact that the order has already. Send the keys again instead.</translation>
    </message>
    <message>
        <source>No key was delivered with this order. Deliver it, or tell the buyer where to look.</source>
        <translation>No key was delivered with this order. Deliver it, or tell the buyer where to look.</translation>
    </message>
    <message>
        <source>There is nothing to deliver. Take a key from stock or type what the buyer gets.</source>
        <translation>There is nothing to deliver. Take a key from stock or type what the buyer gets.</translation>
    </message>
    <message>
        <source>The note is empty. Write what it should say.</source>
        <translation>The note is empty. Write what it should say.</translation>
    </message>
    <message>
        <source>A voucher is valid for 1 to 3650 days.</source>
        <translation>A voucher is valid for 1 to 3650 days.</translation>
    </message>
    <message>
        <source>There is no such kind of request: %1. Use supplier_check, supplier_ticket or platform_ticket.</source>
        <translation>There is no such kind of request: %1. Use supplier_check, supplier_ticket or platform_ticket.</translation>
    </message>
    <message>
        <source>Say who was asked: the supplier or the platform.</source>
        <translation>Say who was asked: the supplier or the platform.</translation>
    </message>
    <message>
        <source>Say what was asked.</source>
        <translation>Say what was asked.</translation>
    </message>
    <message>
        <source>No such request waits for an answer.</source>
        <translation>No such request waits for an answer.</translation>
    </message>
    <message>
        <source>Several requests wait for an answer. Say which of them was answered.</source>
        <translation>Several requests wait for an answer. Say which of them was answered.</translation>
    </message>
    <message>
        <source>There is no such answer: %1. Use valid, used, invalid, replaced, refunded, refused or other.</source>
        <translation>There is no such answer: %1. Use valid, used, invalid, replaced, refunded, refused or other.</translation>
    </message>
    <message>
        <source>Choose the rule that the refusal rests on.</source>
        <translation>Choose the rule that the refusal rests on.</translation>
    </message>
    <message>
        <source>There is no such clause: %1.</source>
        <translation>There is no such clause: %1.</translation>
    </message>
    <message>
        <source>There is no such plan in this case.</source>
        <translation>There is no such plan in this case.</translation>
    </message>
    <message>
        <source>A step of this plan is not settled yet. Wait for it, or undo or decide it first.</source>
        <translation>A step of this plan is not settled yet. Wait for it, or undo or decide it first.</translation>
    </message>
    <message>
        <source>Every step of this plan was carried out.</source>
        <translation>Every step of this plan was carried out.</translation>
    </message>
    <message>
        <source>Only a supervisor may act although checks are missing. Answer the checks, or ask one.</source>
        <translation>Only a supervisor may act although checks are missing. Answer the checks, or ask one.</translation>
    </message>
    <message>
        <source>Acting although checks are missing needs a reason of at least 10 characters; it goes on record.</source>
        <translation>Acting although checks are missing needs a reason of at least 10 characters; it goes on record.</translation>
    </message>
    <message>
        <source>The key file is not there: %1. This folder&apos;s data was sealed with it: name the right file, or bring it back from a copy.</source>
        <translation>The key file is not there: %1. This folder&apos;s data was sealed with it: name the right file, or bring it back from a copy.</translation>
    </message>
    <message>
        <source>This system has no usable keychain. Give a key file (--key-file) or a passphrase file (--passphrase-file) instead.</source>
        <translation>This system has no usable keychain. Give a key file (--key-file) or a passphrase file (--passphrase-file) instead.</translation>
    </message>
    <message>
        <source>Neither this product nor its spare stock has a free key. Offer instead: %1.</source>
        <translation>Neither this product nor its spare stock has a free key. Offer instead: %1.</translation>
    </message>
    <message>
        <source>This case keeps as many keys as its order has already. Hand one out, or give one back.</source>
        <translation>This case keeps as many keys as its order has already. Hand one out, or give one back.</translation>
    </message>
    <message>
        <source>This case does not keep such a key.</source>
        <translation>This case does not keep such a key.</translation>
    </message>
    <message>
        <source>There is no such key in the cache or in the history: %1. Pull the shop&apos;s cards, then try again.</source>
        <translation>There is no such key in the cache or in the history: %1. Pull the shop&apos;s cards, then try again.</translation>
    </message>
    <message>
        <source>This product is not in the cache: %1. Pull from the shop, then try again.</source>
        <translation>This product is not in the cache: %1. Pull from the shop, then try again.</translation>
    </message>
    <message>
        <source>This action is no refund, so there is no money to follow.</source>
        <translation>This action is no refund, so there is no money to follow.</translation>
    </message>
    <message>
        <source>The shop has not confirmed this refund yet. Decide its outcome first, or wait until it is read back.</source>
        <translation>The shop has not confirmed this refund yet. Decide its outcome first, or wait until it is read back.</translation>
    </message>
    <message>
        <source>Money that has arrived has a receipt. Enter its number as the provider or the bank gives it.</source>
        <translation>Money that has arrived has a receipt. Enter its number as the provider or the bank gives it.</translation>
    </message>
    <message>
        <source>This text must not be sent: %1. Reword it, then copy it again.</source>
        <translation>This text must not be sent: %1. Reword it, then copy it again.</translation>
    </message>
    <message>
        <source>The guard asks for a reason: %1. Reword the text, or say why it goes out like this.</source>
        <translation>The guard asks for a reason: %1. Reword the text, or say why it goes out like this.</translation>
    </message>
    <message>
        <source>Every promise of this case has been kept.</source>
        <translation>Every promise of this case has been kept.</translation>
    </message>
    <message>
        <source>This case has several open promises. Say which of them was kept.</source>
        <translation>This case has several open promises. Say which of them was kept.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor.</source>
        <translation>Your role may not do this. Ask a supervisor.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait half a minute, then try again.</source>
        <translation>The PIN was wrong too often. Wait half a minute, then try again.</translation>
    </message>
    <message>
        <source>Nobody changes their own role or limits. Ask another supervisor.</source>
        <translation>Nobody changes their own role or limits. Ask another supervisor.</translation>
    </message>
    <message>
        <source>This is the last person who may change people. Give somebody else that role first.</source>
        <translation>This is the last person who may change people. Give somebody else that role first.</translation>
    </message>
    <message>
        <source>This request was handed to somebody else. Ask them, or have it handed to you.</source>
        <translation>This request was handed to somebody else. Ask them, or have it handed to you.</translation>
    </message>
    <message>
        <source>One of these is no routine action. Approve it by itself, after looking at its case.</source>
        <translation>One of these is no routine action. Approve it by itself, after looking at its case.</translation>
    </message>
    <message>
        <source>This order belongs to another case. Link it to this case first.</source>
        <translation>This order belongs to another case. Link it to this case first.</translation>
    </message>
    <message>
        <source>Nothing of this is left to do.</source>
        <translation>Nothing of this is left to do.</translation>
    </message>
    <message>
        <source>Enter the e-mail or the phone number that is right.</source>
        <translation>Enter the e-mail or the phone number that is right.</translation>
    </message>
    <message>
        <source>These credentials may not read and make vouchers. Make a key of a shop manager or administrator if vouchers are needed.</source>
        <translation>These credentials may not read and make vouchers. Make a key of a shop manager or administrator if vouchers are needed.</translation>
    </message>
    <message>
        <source>Whether these credentials may make vouchers could not be checked, so none are made. Probe the shop again later.</source>
        <translation>Whether these credentials may make vouchers could not be checked, so none are made. Probe the shop again later.</translation>
    </message>
    <message>
        <source>Vouchers of this shop are in %1. Enter the amount in that currency.</source>
        <translation>Vouchers of this shop are in %1. Enter the amount in that currency.</translation>
    </message>
    <message>
        <source>The shop would drop this e-mail address and let everybody use the voucher. Correct the address first.</source>
        <translation>The shop would drop this e-mail address and let everybody use the voucher. Correct the address first.</translation>
    </message>
    <message>
        <source>The shop does not accept a value that was sent: %1. Correct it and try again.</source>
        <translation>The shop does not accept a value that was sent: %1. Correct it and try again.</translation>
    </message>
    <message>
        <source>The shop does not accept this e-mail address. Correct it and try again.</source>
        <translation>The shop does not accept this e-mail address. Correct it and try again.</translation>
    </message>
    <message>
        <source>The shop has a voucher of this code already. It is read back to see whether it is ours.</source>
        <translation>The shop has a voucher of this code already. It is read back to see whether it is ours.</translation>
    </message>
    <message>
        <source>There is no desk in this folder: %1. Check the path, or add a shop to it to begin one.</source>
        <translation>There is no desk in this folder: %1. Check the path, or add a shop to it to begin one.</translation>
    </message>
    <message>
        <source>There is no such incident.</source>
        <translation>There is no such incident.</translation>
    </message>
    <message>
        <source>This incident is over. Open a new one if the trouble has come back.</source>
        <translation>This incident is over. Open a new one if the trouble has come back.</translation>
    </message>
    <message>
        <source>Give the incident a title.</source>
        <translation>Give the incident a title.</translation>
    </message>
    <message>
        <source>The incident cannot begin later than now. Check since when.</source>
        <translation>The incident cannot begin later than now. Check since when.</translation>
    </message>
    <message>
        <source>This case belongs to another incident. Take it out of that one first.</source>
        <translation>This case belongs to another incident. Take it out of that one first.</translation>
    </message>
    <message>
        <source>This case belongs to no incident.</source>
        <translation>This case belongs to no incident.</translation>
    </message>
    <message>
        <source>There is no message. Write what the buyers are told.</source>
        <translation>There is no message. Write what the buyers are told.</translation>
    </message>
    <message>
        <source>Say by when the buyers hear from us again: while it lasts they wait for that.</source>
        <translation>Say by when the buyers hear from us again: while it lasts they wait for that.</translation>
    </message>
    <message>
        <source>The time of the next word is over already. Give one that is still to come.</source>
        <translation>The time of the next word is over already. Give one that is still to come.</translation>
    </message>
    <message>
        <source>The incident is over: its last message promises no further word.</source>
        <translation>The incident is over: its last message promises no further word.</translation>
    </message>
    <message>
        <source>There is no case that could be told this way. Add cases, or tell them another way.</source>
        <translation>There is no case that could be told this way. Add cases, or tell them another way.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether who writes here is who bought. Check that in the case, or tell them where they write.</source>
        <translation>Nobody knows yet whether who writes here is who bought. Check that in the case, or tell them where they write.</translation>
    </message>
    <message>
        <source>The order&apos;s contact looks mistyped. Correct it in the case, or tell them where they write.</source>
        <translation>The order&apos;s contact looks mistyped. Correct it in the case, or tell them where they write.</translation>
    </message>
    <message>
        <source>%1 is paused: nothing is pulled from it and nothing sent. Resume it in the settings.</source>
        <translation>%1 is paused: nothing is pulled from it and nothing sent. Resume it in the settings.</translation>
    </message>
    <message>
        <source>Actions on this shop are not settled yet: %1. Let them end, or take them back in the outbox; then remove the shop.</source>
        <translation>Actions on this shop are not settled yet: %1. Let them end, or take them back in the outbox; then remove the shop.</translation>
    </message>
    <message>
        <source>This case joined after you looked whom to tell. Tell it too, then log it again.</source>
        <translation>This case joined after you looked whom to tell. Tell it too, then log it again.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>order number</source>
        <translation>order number</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>a refund that was asked for</source>
        <translation>a refund that was asked for</translation>
    </message>
    <message>
        <source>a key that the shop has confirmed</source>
        <translation>a key that the shop has confirmed</translation>
    </message>
    <message>
        <source>when the money arrives</source>
        <translation>when the money arrives</translation>
    </message>
    <message>
        <source>by when we write again</source>
        <translation>by when we write again</translation>
    </message>
    <message>
        <source>the clause</source>
        <translation>the clause</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>what is missing</translation>
    </message>
    <message>
        <source>the order&apos;s contact</source>
        <translation>the order&apos;s contact</translation>
    </message>
    <message>
        <source>the other channel</source>
        <translation>the other channel</translation>
    </message>
    <message>
        <source>the number of the refund</source>
        <translation>the number of the refund</translation>
    </message>
    <message>
        <source>the other product</source>
        <translation>the other product</translation>
    </message>
    <message>
        <source>the other order</source>
        <translation>the other order</translation>
    </message>
    <message>
        <source>when it was paid</source>
        <translation>when it was paid</translation>
    </message>
    <message>
        <source>the deduction</source>
        <translation>the deduction</translation>
    </message>
    <message>
        <source>what is being checked</source>
        <translation>what is being checked</translation>
    </message>
    <message>
        <source>a voucher that the shop has made</source>
        <translation>a voucher that the shop has made</translation>
    </message>
    <message>
        <source>its code</source>
        <translation>its code</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>its last day</translation>
    </message>
    <message>
        <source>the trouble</source>
        <translation>the trouble</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>since when</translation>
    </message>
    <message>
        <source>This script cannot be filled. Missing: %1. Choose another script, or write the words yourself.</source>
        <translation>This script cannot be filled. Missing: %1. Choose another script, or write the words yourself.</translation>
    </message>
</context>
<context>
    <name>kd::app::Options</name>
    <message>
        <source>After-sales desk for card key shops.</source>
        <translation>After-sales desk for card key shops.</translation>
    </message>
    <message>
        <source>Data folder. Otherwise the user&apos;s own.</source>
        <translation>Data folder. Otherwise the user&apos;s own.</translation>
    </message>
    <message>
        <source>File with the key of the data folder; made when it does not exist.</source>
        <translation>File with the key of the data folder; made when it does not exist.</translation>
    </message>
    <message>
        <source>File whose first line opens the data folder.</source>
        <translation>File whose first line opens the data folder.</translation>
    </message>
    <message>
        <source>Profile to sit down as.</source>
        <translation>Profile to sit down as.</translation>
    </message>
    <message>
        <source>Open the practice shop, which runs on this machine only.</source>
        <translation>Open the practice shop, which runs on this machine only.</translation>
    </message>
    <message>
        <source>Orders of the practice shop.</source>
        <translation>Orders of the practice shop.</translation>
    </message>
    <message>
        <source>Practice on a recorded shop instead of the made-up one.</source>
        <translation>Practice on a recorded shop instead of the made-up one.</translation>
    </message>
    <message>
        <source>Walk one complaint through the desk, say each step, and end; 0 only if every step held.</source>
        <translation>Walk one complaint through the desk, say each step, and end; 0 only if every step held.</translation>
    </message>
    <message>
        <source>Where the tour leaves a picture of each step.</source>
        <translation>Where the tour leaves a picture of each step.</translation>
    </message>
    <message>
        <source>What the buyer writes in the tour.</source>
        <translation>What the buyer writes in the tour.</translation>
    </message>
    <message>
        <source>system, light, dark or contrast.</source>
        <translation>system, light, dark or contrast.</translation>
    </message>
    <message>
        <source>zh_CN or en. Otherwise the system&apos;s.</source>
        <translation>zh_CN or en. Otherwise the system&apos;s.</translation>
    </message>
    <message>
        <source>Queue so many actions on a practice shop, carry them out with the window in use, print how late its thread came round, and end.</source>
        <translation>Queue so many actions on a practice shop, carry them out with the window in use, print how late its thread came round, and end.</translation>
    </message>
</context>
<context>
    <name>kd::app::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Make the desk</source>
        <translation>Make the desk</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Choose a passphrase for this desk</source>
        <translation>Choose a passphrase for this desk</translation>
    </message>
    <message>
        <source>The passphrase of this desk</source>
        <translation>The passphrase of this desk</translation>
    </message>
    <message>
        <source>Shop credentials, card keys and evidence are sealed on this machine. It has no keychain to keep the key in, so the key is made of a passphrase, which is asked for at every start. Nobody can restore it: whoever forgets it loses what is sealed.</source>
        <translation>Shop credentials, card keys and evidence are sealed on this machine. It has no keychain to keep the key in, so the key is made of a passphrase, which is asked for at every start. Nobody can restore it: whoever forgets it loses what is sealed.</translation>
    </message>
    <message>
        <source>It opens what is sealed in %1.</source>
        <translation>It opens what is sealed in %1.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>At least %1 characters.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Type it once more.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
</context>
<context>
    <name>kd::app::Practice</name>
    <message>
        <source>practice shop · supervisor 周宁, PIN %1</source>
        <translation>practice shop · supervisor 周宁, PIN %1</translation>
    </message>
    <message>
        <source>The language changes when the window is opened again.</source>
        <translation>The language changes when the window is opened again.</translation>
    </message>
    <message>
        <source>Practice shop</source>
        <translation>Practice shop</translation>
    </message>
</context>
<context>
    <name>kd::app::Start</name>
    <message>
        <source>That is not the passphrase of this desk.</source>
        <translation>That is not the passphrase of this desk.</translation>
    </message>
</context>
<context>
    <name>kd::app::Tour</name>
    <message>
        <source>step %1 of %2: %3 (%4 ms)</source>
        <translation>step %1 of %2: %3 (%4 ms)</translation>
    </message>
    <message>
        <source>step %1 of %2 did not hold: %3</source>
        <translation>step %1 of %2 did not hold: %3</translation>
    </message>
</context>
<context>
    <name>kd::app::TourSteps</name>
    <message>
        <source>first pull</source>
        <translation>first pull</translation>
    </message>
    <message>
        <source>paste the buyers message</source>
        <translation>paste the buyers message</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>open the case</translation>
    </message>
    <message>
        <source>machine checks</source>
        <translation>machine checks</translation>
    </message>
    <message>
        <source>drop a screenshot</source>
        <translation>drop a screenshot</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>look at it</translation>
    </message>
    <message>
        <source>take the proposal</source>
        <translation>take the proposal</translation>
    </message>
    <message>
        <source>confirm once</source>
        <translation>confirm once</translation>
    </message>
    <message>
        <source>confirmed by the shop</source>
        <translation>confirmed by the shop</translation>
    </message>
    <message>
        <source>outbox</source>
        <translation>outbox</translation>
    </message>
    <message>
        <source>fill a script</source>
        <translation>fill a script</translation>
    </message>
    <message>
        <source>copy it</source>
        <translation>copy it</translation>
    </message>
    <message>
        <source>log the contact with its promise</source>
        <translation>log the contact with its promise</translation>
    </message>
    <message>
        <source>put it on record</source>
        <translation>put it on record</translation>
    </message>
    <message>
        <source>word within an hour</source>
        <translation>word within an hour</translation>
    </message>
    <message>
        <source>close with cause</source>
        <translation>close with cause</translation>
    </message>
    <message>
        <source>the case is closed</source>
        <translation>the case is closed</translation>
    </message>
    <message>
        <source>its history verifies</source>
        <translation>its history verifies</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Redeem</translation>
    </message>
    <message>
        <source>This code has already been used.</source>
        <translation>This code has already been used.</translation>
    </message>
</context>
<context>
    <name>kd::lists::ApprovalList</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Why it waits</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Ends in</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>not marked</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marked</translation>
    </message>
</context>
<context>
    <name>kd::lists::CaseLibrary</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type and reason</source>
        <translation>Type and reason</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>kd::lists::CaseList</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
</context>
<context>
    <name>kd::lists::Checklist</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>overruled</translation>
    </message>
</context>
<context>
    <name>kd::lists::Conditions</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>overruled</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: not %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (found: %2)</source>
        <translation>%1 (found: %2)</translation>
    </message>
</context>
<context>
    <name>kd::lists::EntryText</name>
    <message>
        <source>(erased)</source>
        <translation>(erased)</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>changed: %1</translation>
    </message>
    <message>
        <source>shop&apos;s number %1</source>
        <translation>shop&apos;s number %1</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>promised: %1</translation>
    </message>
    <message>
        <source>by what the buyer was told</source>
        <translation>by what the buyer was told</translation>
    </message>
    <message>
        <source>with a new promise</source>
        <translation>with a new promise</translation>
    </message>
    <message>
        <source>as somebody stated</source>
        <translation>as somebody stated</translation>
    </message>
    <message>
        <source>own decision</source>
        <translation>own decision</translation>
    </message>
    <message>
        <source>although checks were missing: %1</source>
        <translation>although checks were missing: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>all the same: %1</source>
        <translation>all the same: %1</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>by the rules</translation>
    </message>
    <message>
        <source>check by the supplier</source>
        <translation>check by the supplier</translation>
    </message>
    <message>
        <source>ticket at the supplier</source>
        <translation>ticket at the supplier</translation>
    </message>
    <message>
        <source>ticket at the platform</source>
        <translation>ticket at the platform</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>it took place</source>
        <translation>it took place</translation>
    </message>
    <message>
        <source>it did not take place</source>
        <translation>it did not take place</translation>
    </message>
    <message>
        <source>incident %1</source>
        <translation>incident %1</translation>
    </message>
    <message>
        <source>next word by %1</source>
        <translation>next word by %1</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>it is over</translation>
    </message>
    <message>
        <source>filled into a reply</source>
        <translation>filled into a reply</translation>
    </message>
    <message>
        <source>mailed by the shop</source>
        <translation>mailed by the shop</translation>
    </message>
    <message>
        <source>the time it promises is over</source>
        <translation>the time it promises is over</translation>
    </message>
    <message>
        <source>a later word took its place</source>
        <translation>a later word took its place</translation>
    </message>
    <message>
        <source>the incident is over</source>
        <translation>the incident is over</translation>
    </message>
    <message>
        <source>an earlier step: %1</source>
        <translation>an earlier step: %1</translation>
    </message>
    <message>
        <source>It may have happened: look whether it did, then decide; do not ask for it again.</source>
        <translation>It may have happened: look whether it did, then decide; do not ask for it again.</translation>
    </message>
</context>
<context>
    <name>kd::lists::Findings</name>
    <message>
        <source>nobody has looked yet</source>
        <translation>nobody has looked yet</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>the shop could not be reached</source>
        <translation>the shop could not be reached</translation>
    </message>
    <message>
        <source>the shop does not tell</source>
        <translation>the shop does not tell</translation>
    </message>
    <message>
        <source>the credentials may not read keys</source>
        <translation>the credentials may not read keys</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>no order yet</translation>
    </message>
    <message>
        <source>a person&apos;s answer</source>
        <translation>a person&apos;s answer</translation>
    </message>
    <message>
        <source>no key on this order</source>
        <translation>no key on this order</translation>
    </message>
    <message>
        <source>reusable key, may be shared</source>
        <translation>reusable key, may be shared</translation>
    </message>
    <message>
        <source>free order</source>
        <translation>free order</translation>
    </message>
    <message>
        <source>order is closed</source>
        <translation>order is closed</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>not paid</translation>
    </message>
    <message>
        <source>the shop&apos;s state is unclear[: {shop_status}]</source>
        <translation>the shop&apos;s state is unclear[: {shop_status}]</translation>
    </message>
    <message>
        <source>payment not confirmed by the shop</source>
        <translation>payment not confirmed by the shop</translation>
    </message>
    <message>
        <source>{number}[, {status}]</source>
        <translation>{number}[, {status}]</translation>
    </message>
    <message>
        <source>the shop has no such order</source>
        <translation>the shop has no such order</translation>
    </message>
    <message>
        <source>[{total}][, {payment_method}][, {paid_at}]</source>
        <translation>[{total}][, {payment_method}][, {paid_at}]</translation>
    </message>
    <message>
        <source>paid, refunded [{refunded}]</source>
        <translation>paid, refunded [{refunded}]</translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation>payment failed</translation>
    </message>
    <message>
        <source>cancelled unpaid</source>
        <translation>cancelled unpaid</translation>
    </message>
    <message>
        <source>the gateway has a number, the shop no payment</source>
        <translation>the gateway has a number, the shop no payment</translation>
    </message>
    <message>
        <source>settled[, {paid_at}]</source>
        <translation>settled[, {paid_at}]</translation>
    </message>
    <message>
        <source>paid just now, the callback may still come</source>
        <translation>paid just now, the callback may still come</translation>
    </message>
    <message>
        <source>the callback may still come</source>
        <translation>the callback may still come</translation>
    </message>
    <message>
        <source>the callback is late</source>
        <translation>the callback is late</translation>
    </message>
    <message>
        <source>no payment seen</source>
        <translation>no payment seen</translation>
    </message>
    <message>
        <source>delivered, nothing to wait for</source>
        <translation>delivered, nothing to wait for</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>partly delivered</source>
        <translation>partly delivered</translation>
    </message>
    <message>
        <source>a sold-out text was sent instead of a key</source>
        <translation>a sold-out text was sent instead of a key</translation>
    </message>
    <message>
        <source>marked as delivered, but there is no key</source>
        <translation>marked as delivered, but there is no key</translation>
    </message>
    <message>
        <source>marked as delivered, keys not told</source>
        <translation>marked as delivered, keys not told</translation>
    </message>
    <message>
        <source>{handed_out} of {bought}</source>
        <translation>{handed_out} of {bought}</translation>
    </message>
    <message>
        <source>only {handed_out} of {bought}</source>
        <translation>only {handed_out} of {bought}</translation>
    </message>
    <message>
        <source>{handed_out} for {bought} bought</source>
        <translation>{handed_out} for {bought} bought</translation>
    </message>
    <message>
        <source>kind of product unknown</source>
        <translation>kind of product unknown</translation>
    </message>
    <message>
        <source>no keys with this kind of product</source>
        <translation>no keys with this kind of product</translation>
    </message>
    <message>
        <source>well formed</source>
        <translation>well formed</translation>
    </message>
    <message>
        <source>probably mistyped[: {contact}][ → {suggestion}]</source>
        <translation>probably mistyped[: {contact}][ → {suggestion}]</translation>
    </message>
    <message>
        <source>no valid e-mail address</source>
        <translation>no valid e-mail address</translation>
    </message>
    <message>
        <source>wrong number of digits</source>
        <translation>wrong number of digits</translation>
    </message>
    <message>
        <source>no such mobile prefix</source>
        <translation>no such mobile prefix</translation>
    </message>
    <message>
        <source>no valid phone number</source>
        <translation>no valid phone number</translation>
    </message>
    <message>
        <source>differs from what the buyer writes</source>
        <translation>differs from what the buyer writes</translation>
    </message>
    <message>
        <source>phone number differs from what the buyer writes</source>
        <translation>phone number differs from what the buyer writes</translation>
    </message>
    <message>
        <source>well formed, but the buyer names another[: {suggestion}]</source>
        <translation>well formed, but the buyer names another[: {suggestion}]</translation>
    </message>
    <message>
        <source>no contact on the order</source>
        <translation>no contact on the order</translation>
    </message>
    <message>
        <source>sold, can still be used</source>
        <translation>sold, can still be used</translation>
    </message>
    <message>
        <source>used up[: {used} of {cards}]</source>
        <translation>used up[: {used} of {cards}]</translation>
    </message>
    <message>
        <source>some used up[: {used} of {cards}]</source>
        <translation>some used up[: {used} of {cards}]</translation>
    </message>
    <message>
        <source>marked as void</source>
        <translation>marked as void</translation>
    </message>
    <message>
        <source>expired[ {expires_at}]</source>
        <translation>expired[ {expires_at}]</translation>
    </message>
    <message>
        <source>some expired[, one {expires_at}]</source>
        <translation>some expired[, one {expires_at}]</translation>
    </message>
    <message>
        <source>belongs to another order</source>
        <translation>belongs to another order</translation>
    </message>
    <message>
        <source>state unclear</source>
        <translation>state unclear</translation>
    </message>
    <message>
        <source>all keys were replaced</source>
        <translation>all keys were replaced</translation>
    </message>
    <message>
        <source>first used after it was issued</source>
        <translation>first used after it was issued</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>never used</translation>
    </message>
    <message>
        <source>used before it was issued: sold twice[, {first_use_at}]</source>
        <translation>used before it was issued: sold twice[, {first_use_at}]</translation>
    </message>
    <message>
        <source>used around the time of issue</source>
        <translation>used around the time of issue</translation>
    </message>
    <message>
        <source>time of issue unknown</source>
        <translation>time of issue unknown</translation>
    </message>
    <message>
        <source>the shop does not tell when it was used</source>
        <translation>the shop does not tell when it was used</translation>
    </message>
    <message>
        <source>from the buyer&apos;s address</source>
        <translation>from the buyer&apos;s address</translation>
    </message>
    <message>
        <source>from the buyer&apos;s network</source>
        <translation>from the buyer&apos;s network</translation>
    </message>
    <message>
        <source>from elsewhere[, {used_at}]</source>
        <translation>from elsewhere[, {used_at}]</translation>
    </message>
    <message>
        <source>private address, says nothing</source>
        <translation>private address, says nothing</translation>
    </message>
    <message>
        <source>the shop does not tell from where</source>
        <translation>the shop does not tell from where</translation>
    </message>
    <message>
        <source>the shop does not tell when and from where</source>
        <translation>the shop does not tell when and from where</translation>
    </message>
    <message>
        <source>none[, {compared} compared]</source>
        <translation>none[, {compared} compared]</translation>
    </message>
    <message>
        <source>the twin {other_number} was not paid</source>
        <translation>the twin {other_number} was not paid</translation>
    </message>
    <message>
        <source>the twin {other_number} was refunded</source>
        <translation>the twin {other_number} was refunded</translation>
    </message>
    <message>
        <source>paid twice: {other_number}</source>
        <translation>paid twice: {other_number}</translation>
    </message>
    <message>
        <source>times unknown</source>
        <translation>times unknown</translation>
    </message>
    <message>
        <source>first order in {days} d</source>
        <translation>first order in {days} d</translation>
    </message>
    <message>
        <source>unusually many claims: {cases} on {orders} orders</source>
        <translation>unusually many claims: {cases} on {orders} orders</translation>
    </message>
    <message>
        <source>shop&apos;s rate unknown</source>
        <translation>shop&apos;s rate unknown</translation>
    </message>
    <message>
        <source>in stock[: {left}]</source>
        <translation>in stock[: {left}]</translation>
    </message>
    <message>
        <source>the shop does not count this stock</source>
        <translation>the shop does not count this stock</translation>
    </message>
    <message>
        <source>no products on the order</source>
        <translation>no products on the order</translation>
    </message>
    <message>
        <source>inside, until {until_at}</source>
        <translation>inside, until {until_at}</translation>
    </message>
    <message>
        <source>over since {until_at}</source>
        <translation>over since {until_at}</translation>
    </message>
    <message>
        <source>start unknown</source>
        <translation>start unknown</translation>
    </message>
    <message>
        <source>already refunded</source>
        <translation>already refunded</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>bounced</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtered</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>the same person</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>another person</translation>
    </message>
    <message>
        <source>on this order only</source>
        <translation>on this order only</translation>
    </message>
    <message>
        <source>on other orders too</source>
        <translation>on other orders too</translation>
    </message>
    <message>
        <source>as sold</source>
        <translation>as sold</translation>
    </message>
    <message>
        <source>region differs</source>
        <translation>region differs</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>value differs</source>
        <translation>value differs</translation>
    </message>
    <message>
        <source>content differs</source>
        <translation>content differs</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>ordinary</translation>
    </message>
    <message>
        <source>many claims</source>
        <translation>many claims</translation>
    </message>
    <message>
        <source>unusually high</source>
        <translation>unusually high</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>too few to tell</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>others failed in the same hour</source>
        <translation>others failed in the same hour</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>slow</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>failing</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>something is missing</translation>
    </message>
    <message>
        <source>matches the order</source>
        <translation>matches the order</translation>
    </message>
    <message>
        <source>contradicts the order</source>
        <translation>contradicts the order</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>no evidence</translation>
    </message>
    <message>
        <source>not seen before</source>
        <translation>not seen before</translation>
    </message>
    <message>
        <source>seen in another case</source>
        <translation>seen in another case</translation>
    </message>
    <message>
        <source>no signs</source>
        <translation>no signs</translation>
    </message>
    <message>
        <source>signs of editing</source>
        <translation>signs of editing</translation>
    </message>
    <message>
        <source>the key is good</source>
        <translation>the key is good</translation>
    </message>
    <message>
        <source>the key is bad</source>
        <translation>the key is bad</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>asked, no answer yet</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>own stock</source>
        <translation>own stock</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>not held</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>delivered[, keys: {cards}][, {delivered_at}]</source>
        <translation>delivered[, keys: {cards}][, {delivered_at}]</translation>
    </message>
    <message>
        <source>in {days} d: orders {orders}, cases {cases}, refunds {refunds}</source>
        <translation>in {days} d: orders {orders}, cases {cases}, refunds {refunds}</translation>
    </message>
    <message>
        <source>sold out[; instead: {equivalent}]</source>
        <translation>sold out[; instead: {equivalent}]</translation>
    </message>
    <message>
        <source>too few: {left} of {needed}[; instead: {equivalent}]</source>
        <translation>too few: {left} of {needed}[; instead: {equivalent}]</translation>
    </message>
</context>
<context>
    <name>kd::lists::HistoryList</name>
    <message>
        <source>the desk</source>
        <translation>the desk</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>kd::lists::IncidentCaseList</name>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>#%1, no order yet</source>
        <translation>#%1, no order yet</translation>
    </message>
</context>
<context>
    <name>kd::lists::IncidentList</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Next word</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>%1 more open cases fit</source>
        <translation>%1 more open cases fit</translation>
    </message>
</context>
<context>
    <name>kd::lists::IncidentText</name>
    <message>
        <source>Shop down</source>
        <translation>Shop down</translation>
    </message>
    <message>
        <source>Payment results late</source>
        <translation>Payment results late</translation>
    </message>
    <message>
        <source>Delivery channel</source>
        <translation>Delivery channel</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>in the outbox</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>not delivered</translation>
    </message>
    <message>
        <source>told</source>
        <translation>told</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 waiting</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 case</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 cases</translation>
    </message>
</context>
<context>
    <name>kd::lists::IntentText</name>
    <message>
        <source>above the asker&apos;s limit</source>
        <translation>above the asker&apos;s limit</translation>
    </message>
    <message>
        <source>above the asker&apos;s daily limit</source>
        <translation>above the asker&apos;s daily limit</translation>
    </message>
    <message>
        <source>the order is gone</source>
        <translation>the order is gone</translation>
    </message>
    <message>
        <source>%1 go back to the buyer of %2 by original route.</source>
        <translation>%1 go back to the buyer of %2 by original route.</translation>
    </message>
    <message>
        <source>A refund of %1 is recorded on %2; the shop itself moves no money.</source>
        <translation>A refund of %1 is recorded on %2; the shop itself moves no money.</translation>
    </message>
    <message>
        <source>%1 go to the balance of the buyer of %2 at once.</source>
        <translation>%1 go to the balance of the buyer of %2 at once.</translation>
    </message>
    <message>
        <source>The key %1 leaves the stock for good and belongs to the buyer of %2.</source>
        <translation>The key %1 leaves the stock for good and belongs to the buyer of %2.</translation>
    </message>
    <message>
        <source>The key %1 of %2 is marked void.</source>
        <translation>The key %1 of %2 is marked void.</translation>
    </message>
    <message>
        <source>The shop mails a text to the buyer of %1.</source>
        <translation>The shop mails a text to the buyer of %1.</translation>
    </message>
    <message>
        <source>A note for the staff is written on %1.</source>
        <translation>A note for the staff is written on %1.</translation>
    </message>
    <message>
        <source>The contact on %1 becomes %2.</source>
        <translation>The contact on %1 becomes %2.</translation>
    </message>
    <message>
        <source>%1 counts as delivered.</source>
        <translation>%1 counts as delivered.</translation>
    </message>
    <message>
        <source>The buyer of %2 gets a voucher of %1, to be used once.</source>
        <translation>The buyer of %2 gets a voucher of %1, to be used once.</translation>
    </message>
    <message>
        <source>Outcome unknown, to be decided</source>
        <translation>Outcome unknown, to be decided</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>On hold · %1</source>
        <translation>On hold · %1</translation>
    </message>
    <message>
        <source>nobody approved it in time</source>
        <translation>nobody approved it in time</translation>
    </message>
    <message numerus="yes">
        <source>Sent %1, %n time(s).</source>
        <translation>
            <numerusform>Sent %1, %n time.</numerusform>
            <numerusform>Sent %1, %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back %n time(s) without proof.</source>
        <translation>
            <numerusform>Read back %n time without proof.</numerusform>
            <numerusform>Read back %n times without proof.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop&apos;s number is %1.</source>
        <translation>The shop&apos;s number is %1.</translation>
    </message>
    <message>
        <source>decide: did it happen?</source>
        <translation>decide: did it happen?</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>to be approved</translation>
    </message>
    <message>
        <source>to be approved by %1</source>
        <translation>to be approved by %1</translation>
    </message>
    <message>
        <source>%1, ends in %2</source>
        <translation>%1, ends in %2</translation>
    </message>
    <message>
        <source>waits to be released</source>
        <translation>waits to be released</translation>
    </message>
    <message>
        <source>sent in %1 s</source>
        <translation>sent in %1 s</translation>
    </message>
    <message>
        <source>sent again when the shop answers</source>
        <translation>sent again when the shop answers</translation>
    </message>
    <message>
        <source>sent when its turn comes</source>
        <translation>sent when its turn comes</translation>
    </message>
    <message>
        <source>the shop&apos;s answer is awaited</source>
        <translation>the shop&apos;s answer is awaited</translation>
    </message>
    <message>
        <source>being read back from the shop</source>
        <translation>being read back from the shop</translation>
    </message>
    <message>
        <source>look at the case, then ask anew</source>
        <translation>look at the case, then ask anew</translation>
    </message>
    <message>
        <source>%1 above the daily limit of %2</source>
        <translation>%1 above the daily limit of %2</translation>
    </message>
    <message>
        <source>%1 above the limit of %2</source>
        <translation>%1 above the limit of %2</translation>
    </message>
    <message>
        <source>You asked for it yourself: somebody else has to approve it.</source>
        <translation>You asked for it yourself: somebody else has to approve it.</translation>
    </message>
    <message>
        <source>Your role may not approve.</source>
        <translation>Your role may not approve.</translation>
    </message>
    <message>
        <source>It is above your own limit.</source>
        <translation>It is above your own limit.</translation>
    </message>
    <message>
        <source>You have no PIN yet: set one in the settings.</source>
        <translation>You have no PIN yet: set one in the settings.</translation>
    </message>
    <message>
        <source>It was handed on to somebody else.</source>
        <translation>It was handed on to somebody else.</translation>
    </message>
    <message>
        <source>It may have happened. The desk reads it back from the shop; do not ask for it again.</source>
        <translation>It may have happened. The desk reads it back from the shop; do not ask for it again.</translation>
    </message>
</context>
<context>
    <name>kd::lists::KeyLabels</name>
    <message>
        <source>order %1</source>
        <translation>order %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s); the shop does not say when</source>
        <translation>
            <numerusform>%n time; the shop does not say when</numerusform>
            <numerusform>%n times; the shop does not say when</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>when the card was made</source>
        <translation>when the card was made</translation>
    </message>
    <message>
        <source>when the card was last changed</source>
        <translation>when the card was last changed</translation>
    </message>
    <message>
        <source>the card&apos;s activations</source>
        <translation>the card&apos;s activations</translation>
    </message>
    <message>
        <source>how often the card was activated</source>
        <translation>how often the card was activated</translation>
    </message>
    <message>
        <source>when the order was paid</source>
        <translation>when the order was paid</translation>
    </message>
    <message>
        <source>when the order was made</source>
        <translation>when the order was made</translation>
    </message>
    <message>
        <source>when the order was delivered</source>
        <translation>when the order was delivered</translation>
    </message>
    <message>
        <source>Put into stock</source>
        <translation>Put into stock</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Marked void at the shop</source>
        <translation>Marked void at the shop</translation>
    </message>
    <message>
        <source>Kept for a buyer</source>
        <translation>Kept for a buyer</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Hand-out asked for</source>
        <translation>Hand-out asked for</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Not handed out</source>
        <translation>Not handed out</translation>
    </message>
    <message>
        <source>Void asked for</source>
        <translation>Void asked for</translation>
    </message>
    <message>
        <source>Marked void</source>
        <translation>Marked void</translation>
    </message>
    <message>
        <source>Not marked void</source>
        <translation>Not marked void</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Outcome unknown</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>Shown in clear</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>void on record only: the shop does not stop it</source>
        <translation>void on record only: the shop does not stop it</translation>
    </message>
    <message>
        <source>void: the shop stops it</source>
        <translation>void: the shop stops it</translation>
    </message>
    <message>
        <source>It was used after it had been marked void.</source>
        <translation>It was used after it had been marked void.</translation>
    </message>
    <message>
        <source>It was used before any buyer had it.</source>
        <translation>It was used before any buyer had it.</translation>
    </message>
    <message>
        <source>The shop has it with another order than the desk handed it out to.</source>
        <translation>The shop has it with another order than the desk handed it out to.</translation>
    </message>
    <message>
        <source>It went to two orders, although its product is for one buyer.</source>
        <translation>It went to two orders, although its product is for one buyer.</translation>
    </message>
    <message>
        <source>Two cases keep it at the same time.</source>
        <translation>Two cases keep it at the same time.</translation>
    </message>
    <message>
        <source>The desk marked it void, but the shop shows it as valid.</source>
        <translation>The desk marked it void, but the shop shows it as valid.</translation>
    </message>
    <message>
        <source>by the shop</source>
        <translation>by the shop</translation>
    </message>
    <message>
        <source>by the desk</source>
        <translation>by the desk</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>on its way</translation>
    </message>
    <message>
        <source>not certain yet</source>
        <translation>not certain yet</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>in stock</translation>
    </message>
    <message>
        <source>kept for case #%1 until %2</source>
        <translation>kept for case #%1 until %2</translation>
    </message>
    <message>
        <source>on its way to %1 (case #%2)</source>
        <translation>on its way to %1 (case #%2)</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>no longer in the shop&apos;s list</source>
        <translation>no longer in the shop&apos;s list</translation>
    </message>
    <message>
        <source>neither in stock nor with an order</source>
        <translation>neither in stock nor with an order</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>history, entry %1</source>
        <translation>history, entry %1</translation>
    </message>
    <message>
        <source>shop: %1</source>
        <translation>shop: %1</translation>
    </message>
    <message>
        <source>used %1 of %2</source>
        <translation>used %1 of %2</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>used %n time</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kd::lists::KeyWay</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Known from</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>the shop</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>the desk</translation>
    </message>
</context>
<context>
    <name>kd::lists::Labels</name>
    <message>
        <source>Not received</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Partly invalid</source>
        <translation>Partly invalid</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Payment callback late</source>
        <translation>Payment callback late</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Out of stock</translation>
    </message>
    <message>
        <source>Delivery fault</source>
        <translation>Delivery fault</translation>
    </message>
    <message>
        <source>Waiting for manual delivery</source>
        <translation>Waiting for manual delivery</translation>
    </message>
    <message>
        <source>Held for risk</source>
        <translation>Held for risk</translation>
    </message>
    <message>
        <source>Wrong contact</source>
        <translation>Wrong contact</translation>
    </message>
    <message>
        <source>Delivered, not seen</source>
        <translation>Delivered, not seen</translation>
    </message>
    <message>
        <source>Page lost</source>
        <translation>Page lost</translation>
    </message>
    <message>
        <source>Top-up pending</source>
        <translation>Top-up pending</translation>
    </message>
    <message>
        <source>Code rejected</source>
        <translation>Code rejected</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Already used</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Region locked</source>
        <translation>Region locked</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Not activated</translation>
    </message>
    <message>
        <source>Activation limit reached</source>
        <translation>Activation limit reached</translation>
    </message>
    <message>
        <source>Some codes bad</source>
        <translation>Some codes bad</translation>
    </message>
    <message>
        <source>Value too small</source>
        <translation>Value too small</translation>
    </message>
    <message>
        <source>Content incomplete</source>
        <translation>Content incomplete</translation>
    </message>
    <message>
        <source>Part of the bundle missing</source>
        <translation>Part of the bundle missing</translation>
    </message>
    <message>
        <source>Says it was not used</source>
        <translation>Says it was not used</translation>
    </message>
    <message>
        <source>Says it was not delivered</source>
        <translation>Says it was not delivered</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>Not as described</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Paid twice</translation>
    </message>
    <message>
        <source>Bought by mistake</source>
        <translation>Bought by mistake</translation>
    </message>
    <message>
        <source>Service fell short</source>
        <translation>Service fell short</translation>
    </message>
    <message>
        <source>Account banned</source>
        <translation>Account banned</translation>
    </message>
    <message>
        <source>Impostor</source>
        <translation>Impostor</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Asks for progress</source>
        <translation>Asks for progress</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Thanks</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Before buying</source>
        <translation>Before buying</translation>
    </message>
    <message>
        <source>No demand</source>
        <translation>No demand</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Part refund</source>
        <translation>Part refund</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>Anxious</source>
        <translation>Anxious</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Angry</translation>
    </message>
    <message>
        <source>Threatening</source>
        <translation>Threatening</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Supplier</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>Payment channel</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Undetermined</source>
        <translation>Undetermined</translation>
    </message>
    <message>
        <source>Wait and tell the buyer</source>
        <translation>Wait and tell the buyer</translation>
    </message>
    <message>
        <source>Guide the buyer</source>
        <translation>Guide the buyer</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Pay another way</translation>
    </message>
    <message>
        <source>Correct the contact and send again</source>
        <translation>Correct the contact and send again</translation>
    </message>
    <message>
        <source>Deliver by hand</source>
        <translation>Deliver by hand</translation>
    </message>
    <message>
        <source>Hand out a new key</source>
        <translation>Hand out a new key</translation>
    </message>
    <message>
        <source>Hand out the bad part again</source>
        <translation>Hand out the bad part again</translation>
    </message>
    <message>
        <source>Refund a part</source>
        <translation>Refund a part</translation>
    </message>
    <message>
        <source>Refund the second payment</source>
        <translation>Refund the second payment</translation>
    </message>
    <message>
        <source>Ask the supplier</source>
        <translation>Ask the supplier</translation>
    </message>
    <message>
        <source>To a senior</source>
        <translation>To a senior</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Waiting for the buyer</source>
        <translation>Waiting for the buyer</translation>
    </message>
    <message>
        <source>Waiting for the supplier</source>
        <translation>Waiting for the supplier</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Waits for approval</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Accepted, being read back</source>
        <translation>Accepted, being read back</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Refused by the shop</source>
        <translation>Refused by the shop</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Outcome unknown</translation>
    </message>
    <message>
        <source>Stopped: the order had changed</source>
        <translation>Stopped: the order had changed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Refund by original route</source>
        <translation>Refund by original route</translation>
    </message>
    <message>
        <source>Refund, record only</source>
        <translation>Refund, record only</translation>
    </message>
    <message>
        <source>Refund to balance</source>
        <translation>Refund to balance</translation>
    </message>
    <message>
        <source>Hand out a key</source>
        <translation>Hand out a key</translation>
    </message>
    <message>
        <source>Mark the old key void</source>
        <translation>Mark the old key void</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>Note on the order</translation>
    </message>
    <message>
        <source>original route</source>
        <translation>original route</translation>
    </message>
    <message>
        <source>record only</source>
        <translation>record only</translation>
    </message>
    <message>
        <source>to balance</source>
        <translation>to balance</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>Partly delivered</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Partly refunded</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Payment failed</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Order found</source>
        <translation>Order found</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Keys delivered</source>
        <translation>Keys delivered</translation>
    </message>
    <message>
        <source>Sending record</source>
        <translation>Sending record</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Same person</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>State of the key</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>First use</translation>
    </message>
    <message>
        <source>Used from</source>
        <translation>Used from</translation>
    </message>
    <message>
        <source>Key on other orders</source>
        <translation>Key on other orders</translation>
    </message>
    <message>
        <source>As described</source>
        <translation>As described</translation>
    </message>
    <message>
        <source>Double order</source>
        <translation>Double order</translation>
    </message>
    <message>
        <source>Buyer&apos;s record</source>
        <translation>Buyer&apos;s record</translation>
    </message>
    <message>
        <source>Address&apos;s record</source>
        <translation>Address&apos;s record</translation>
    </message>
    <message>
        <source>Supplier&apos;s invalid rate</source>
        <translation>Supplier&apos;s invalid rate</translation>
    </message>
    <message>
        <source>Failures of the channel</source>
        <translation>Failures of the channel</translation>
    </message>
    <message>
        <source>Replacement in stock</source>
        <translation>Replacement in stock</translation>
    </message>
    <message>
        <source>Load of the shop</source>
        <translation>Load of the shop</translation>
    </message>
    <message>
        <source>Refund window</source>
        <translation>Refund window</translation>
    </message>
    <message>
        <source>Evidence complete</source>
        <translation>Evidence complete</translation>
    </message>
    <message>
        <source>Evidence matches</source>
        <translation>Evidence matches</translation>
    </message>
    <message>
        <source>Evidence seen before</source>
        <translation>Evidence seen before</translation>
    </message>
    <message>
        <source>Signs of editing</source>
        <translation>Signs of editing</translation>
    </message>
    <message>
        <source>Supplier&apos;s answer</source>
        <translation>Supplier&apos;s answer</translation>
    </message>
    <message>
        <source>Upstream order</source>
        <translation>Upstream order</translation>
    </message>
    <message>
        <source>Risk hold</source>
        <translation>Risk hold</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>First reply</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Manual delivery</source>
        <translation>Manual delivery</translation>
    </message>
    <message>
        <source>Supplier check</source>
        <translation>Supplier check</translation>
    </message>
    <message>
        <source>Arbitration</source>
        <translation>Arbitration</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Outside complaint</source>
        <translation>Outside complaint</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Bad key</source>
        <translation>Bad key</translation>
    </message>
    <message>
        <source>Key used before sale</source>
        <translation>Key used before sale</translation>
    </message>
    <message>
        <source>Supplier&apos;s batch</source>
        <translation>Supplier&apos;s batch</translation>
    </message>
    <message>
        <source>Delivery channel</source>
        <translation>Delivery channel</translation>
    </message>
    <message>
        <source>Payment callback</source>
        <translation>Payment callback</translation>
    </message>
    <message>
        <source>Buyer&apos;s mistake</source>
        <translation>Buyer&apos;s mistake</translation>
    </message>
    <message>
        <source>Product page</source>
        <translation>Product page</translation>
    </message>
    <message>
        <source>Our operator&apos;s error</source>
        <translation>Our operator&apos;s error</translation>
    </message>
    <message>
        <source>Shop outage</source>
        <translation>Shop outage</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>No fault found</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>Golden hour</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Refunding</source>
        <translation>Refunding</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Promises due</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>checks missing</source>
        <translation>checks missing</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>no order yet</translation>
    </message>
    <message>
        <source>nothing left to refund</source>
        <translation>nothing left to refund</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>sold out</translation>
    </message>
    <message>
        <source>no key on this order</source>
        <translation>no key on this order</translation>
    </message>
    <message>
        <source>the shop cannot</source>
        <translation>the shop cannot</translation>
    </message>
    <message>
        <source>an action is under way</source>
        <translation>an action is under way</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>case closed</translation>
    </message>
    <message>
        <source>state the amount</source>
        <translation>state the amount</translation>
    </message>
    <message>
        <source>above your limit</source>
        <translation>above your limit</translation>
    </message>
    <message>
        <source>above your daily limit</source>
        <translation>above your daily limit</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Site message</source>
        <translation>Site message</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>senior</source>
        <translation>senior</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Thanked</translation>
    </message>
    <message>
        <source>Complained</source>
        <translation>Complained</translation>
    </message>
    <message>
        <source>5 of 5</source>
        <translation>5 of 5</translation>
    </message>
    <message>
        <source>4 of 5</source>
        <translation>4 of 5</translation>
    </message>
    <message>
        <source>3 of 5</source>
        <translation>3 of 5</translation>
    </message>
    <message>
        <source>2 of 5</source>
        <translation>2 of 5</translation>
    </message>
    <message>
        <source>1 of 5</source>
        <translation>1 of 5</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Case opened</translation>
    </message>
    <message>
        <source>Message added</source>
        <translation>Message added</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Classified</translation>
    </message>
    <message>
        <source>Order linked</source>
        <translation>Order linked</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Answer overruled</source>
        <translation>Answer overruled</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Evidence added</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Action asked</source>
        <translation>Action asked</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Held for approval</source>
        <translation>Held for approval</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Accepted by the shop</source>
        <translation>Accepted by the shop</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Needs a person</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Settled by a person</source>
        <translation>Settled by a person</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>Key shown</translation>
    </message>
    <message>
        <source>Reply copied</source>
        <translation>Reply copied</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>Contact logged</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>Case reopened</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Shop added</source>
        <translation>Shop added</translation>
    </message>
    <message>
        <source>Profile set</source>
        <translation>Profile set</translation>
    </message>
    <message>
        <source>Limit changed</source>
        <translation>Limit changed</translation>
    </message>
    <message>
        <source>Restored from backup</source>
        <translation>Restored from backup</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>Payment number</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Error code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Part of a key</source>
        <translation>Part of a key</translation>
    </message>
    <message>
        <source>which order</source>
        <translation>which order</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>what is asked</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Mail log</source>
        <translation>Mail log</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>resumed</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>outside business hours</source>
        <translation>outside business hours</translation>
    </message>
    <message>
        <source>did not count</source>
        <translation>did not count</translation>
    </message>
    <message>
        <source>buyer&apos;s message</source>
        <translation>buyer&apos;s message</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>case opened</translation>
    </message>
    <message>
        <source>reply by a person</source>
        <translation>reply by a person</translation>
    </message>
    <message>
        <source>a reply that answers</source>
        <translation>a reply that answers</translation>
    </message>
    <message>
        <source>automatic greeting</source>
        <translation>automatic greeting</translation>
    </message>
    <message>
        <source>waiting for the buyer</source>
        <translation>waiting for the buyer</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>escalated</source>
        <translation>escalated</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>refund confirmed</source>
        <translation>refund confirmed</translation>
    </message>
    <message>
        <source>request complete</source>
        <translation>request complete</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>promise made</source>
        <translation>promise made</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>promise kept</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>refunded amount</source>
        <translation>refunded amount</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>refunds</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>by rule</translation>
    </message>
    <message>
        <source>large amount</source>
        <translation>large amount</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repeated</translation>
    </message>
    <message>
        <source>facts contradict</source>
        <translation>facts contradict</translation>
    </message>
    <message>
        <source>The credentials may not read card keys.</source>
        <translation>The credentials may not read card keys.</translation>
    </message>
    <message>
        <source>The credentials may not change anything.</source>
        <translation>The credentials may not change anything.</translation>
    </message>
    <message>
        <source>A part of the shop&apos;s interface is switched off.</source>
        <translation>A part of the shop&apos;s interface is switched off.</translation>
    </message>
    <message>
        <source>The shop does not offer this.</source>
        <translation>The shop does not offer this.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Supplier&apos;s turn</source>
        <translation>Supplier&apos;s turn</translation>
    </message>
    <message>
        <source>Buyer&apos;s turn</source>
        <translation>Buyer&apos;s turn</translation>
    </message>
    <message>
        <source>Pulled copy</source>
        <translation>Pulled copy</translation>
    </message>
    <message>
        <source>no e-mail address</source>
        <translation>no e-mail address</translation>
    </message>
    <message>
        <source>the asker no longer works here</source>
        <translation>the asker no longer works here</translation>
    </message>
    <message>
        <source>the approval has expired</source>
        <translation>the approval has expired</translation>
    </message>
    <message>
        <source>Card keys cannot be read: License Manager&apos;s key pair is missing.</source>
        <translation>Card keys cannot be read: License Manager&apos;s key pair is missing.</translation>
    </message>
    <message>
        <source>The credentials may not make vouchers.</source>
        <translation>The credentials may not make vouchers.</translation>
    </message>
    <message>
        <source>Whether the credentials may make vouchers could not be checked.</source>
        <translation>Whether the credentials may make vouchers could not be checked.</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>state of the keys</source>
        <translation>state of the keys</translation>
    </message>
    <message>
        <source>text of the keys</source>
        <translation>text of the keys</translation>
    </message>
    <message>
        <source>uses of the keys</source>
        <translation>uses of the keys</translation>
    </message>
    <message>
        <source>mail address</source>
        <translation>mail address</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>phone number</translation>
    </message>
    <message>
        <source>the buyer&apos;s network address</source>
        <translation>the buyer&apos;s network address</translation>
    </message>
    <message>
        <source>times of payment and delivery</source>
        <translation>times of payment and delivery</translation>
    </message>
    <message>
        <source>lines of the order</source>
        <translation>lines of the order</translation>
    </message>
    <message>
        <source>lines and total</source>
        <translation>lines and total</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>payment number</source>
        <translation>payment number</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>stock</translation>
    </message>
    <message>
        <source>the buyer&apos;s orders</source>
        <translation>the buyer&apos;s orders</translation>
    </message>
    <message>
        <source>the buyer&apos;s orders and cases</source>
        <translation>the buyer&apos;s orders and cases</translation>
    </message>
    <message>
        <source>Waits for payment</source>
        <translation>Waits for payment</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>In the making</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>bought</translation>
    </message>
    <message>
        <source>key</source>
        <translation>key</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>clause</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>compared</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>ordered</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>elsewhere</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>expires</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>first used</source>
        <translation>first used</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>handed out</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>order number</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>the other one&apos;s time</source>
        <translation>the other one&apos;s time</translation>
    </message>
    <message>
        <source>the other order</source>
        <translation>the other order</translation>
    </message>
    <message>
        <source>payment method</source>
        <translation>payment method</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>terms</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>refunded</translation>
    </message>
    <message>
        <source>placeholders</source>
        <translation>placeholders</translation>
    </message>
    <message>
        <source>cases of the shop</source>
        <translation>cases of the shop</translation>
    </message>
    <message>
        <source>orders of the shop</source>
        <translation>orders of the shop</translation>
    </message>
    <message>
        <source>meant, perhaps</source>
        <translation>meant, perhaps</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>in trouble</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>used from</source>
        <translation>used from</translation>
    </message>
    <message>
        <source>used</source>
        <translation>used</translation>
    </message>
    <message>
        <source>used at</source>
        <translation>used at</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>uses</translation>
    </message>
    <message>
        <source>window in hours</source>
        <translation>window in hours</translation>
    </message>
    <message>
        <source>Refund progress</source>
        <translation>Refund progress</translation>
    </message>
    <message>
        <source>Key kept for the buyer</source>
        <translation>Key kept for the buyer</translation>
    </message>
    <message>
        <source>Key given back</source>
        <translation>Key given back</translation>
    </message>
    <message>
        <source>Correct the contact</source>
        <translation>Correct the contact</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Mark as delivered</translation>
    </message>
    <message>
        <source>Give a voucher</source>
        <translation>Give a voucher</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>Being processed</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Failed: send it another way</source>
        <translation>Failed: send it another way</translation>
    </message>
    <message>
        <source>Closed by the provider</source>
        <translation>Closed by the provider</translation>
    </message>
    <message>
        <source>Abnormal: the provider asks for something</source>
        <translation>Abnormal: the provider asks for something</translation>
    </message>
    <message>
        <source>The provider does not say</source>
        <translation>The provider does not say</translation>
    </message>
    <message>
        <source>Nobody approved in time</source>
        <translation>Nobody approved in time</translation>
    </message>
    <message>
        <source>Request handed on</source>
        <translation>Request handed on</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message>
        <source>Released from hold</source>
        <translation>Released from hold</translation>
    </message>
    <message>
        <source>Moved in the queue</source>
        <translation>Moved in the queue</translation>
    </message>
    <message>
        <source>Asked outside</source>
        <translation>Asked outside</translation>
    </message>
    <message>
        <source>Answered from outside</source>
        <translation>Answered from outside</translation>
    </message>
    <message>
        <source>Joined an incident</source>
        <translation>Joined an incident</translation>
    </message>
    <message>
        <source>Left the incident</source>
        <translation>Left the incident</translation>
    </message>
    <message>
        <source>Incident opened</source>
        <translation>Incident opened</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>Incident changed</translation>
    </message>
    <message>
        <source>Message to its buyers</source>
        <translation>Message to its buyers</translation>
    </message>
    <message>
        <source>Incident over</source>
        <translation>Incident over</translation>
    </message>
    <message>
        <source>Shop changed</source>
        <translation>Shop changed</translation>
    </message>
    <message>
        <source>Shop removed</source>
        <translation>Shop removed</translation>
    </message>
</context>
<context>
    <name>kd::lists::LedgerList</name>
    <message>
        <source>other products</source>
        <translation>other products</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>the shop</source>
        <translation>the shop</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>the desk</translation>
    </message>
</context>
<context>
    <name>kd::lists::OrderList</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>%1 (−%2)</source>
        <translation>%1 (−%2)</translation>
    </message>
    <message>
        <source>Sorts all orders, also those further down</source>
        <translation>Sorts all orders, also those further down</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
</context>
<context>
    <name>kd::lists::OutboxList</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>kd::lists::OutcomeText</name>
    <message>
        <source>status %1</source>
        <translation>status %1</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>refunded %1</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n refund</numerusform>
            <numerusform>%n refunds</numerusform>
        </translation>
    </message>
    <message>
        <source>key %1: %2</source>
        <translation>key %1: %2</translation>
    </message>
    <message>
        <source>The desk has no copy of this order.</source>
        <translation>The desk has no copy of this order.</translation>
    </message>
    <message>
        <source>There is no such order any more.</source>
        <translation>There is no such order any more.</translation>
    </message>
    <message>
        <source>carries our number</source>
        <translation>carries our number</translation>
    </message>
    <message>
        <source>was there before</source>
        <translation>was there before</translation>
    </message>
    <message>
        <source>new, without our number</source>
        <translation>new, without our number</translation>
    </message>
    <message>
        <source>another action&apos;s</source>
        <translation>another action&apos;s</translation>
    </message>
    <message>
        <source>Refund %1: %2, %3</source>
        <translation>Refund %1: %2, %3</translation>
    </message>
    <message>
        <source>No refund on this order.</source>
        <translation>No refund on this order.</translation>
    </message>
    <message>
        <source>belongs to no order</source>
        <translation>belongs to no order</translation>
    </message>
    <message>
        <source>belongs to this order</source>
        <translation>belongs to this order</translation>
    </message>
    <message>
        <source>belongs to another order</source>
        <translation>belongs to another order</translation>
    </message>
    <message>
        <source>Key %1: %2, %3</source>
        <translation>Key %1: %2, %3</translation>
    </message>
    <message>
        <source>The shop has no such key any more.</source>
        <translation>The shop has no such key any more.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on the order.</source>
        <translation>
            <numerusform>%n note on the order.</numerusform>
            <numerusform>%n notes on the order.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact: %1, %2</source>
        <translation>Contact: %1, %2</translation>
    </message>
    <message>
        <source>Voucher of %1.</source>
        <translation>Voucher of %1.</translation>
    </message>
    <message>
        <source>No such voucher.</source>
        <translation>No such voucher.</translation>
    </message>
    <message>
        <source>Changed since it was asked: %1.</source>
        <translation>Changed since it was asked: %1.</translation>
    </message>
    <message>
        <source>The shop cannot be asked now, so nothing is proved. %1</source>
        <translation>The shop cannot be asked now, so nothing is proved. %1</translation>
    </message>
    <message>
        <source>The shop shows it: number %1. It happened.</source>
        <translation>The shop shows it: number %1. It happened.</translation>
    </message>
    <message>
        <source>The shop shows no trace of it. Here that means that nothing happened.</source>
        <translation>The shop shows no trace of it. Here that means that nothing happened.</translation>
    </message>
    <message>
        <source>The shop shows no trace of it, which proves nothing here: look at the payment provider as well.</source>
        <translation>The shop shows no trace of it, which proves nothing here: look at the payment provider as well.</translation>
    </message>
    <message>
        <source>There is a new refund without our number: it may be this one or a colleague&apos;s.</source>
        <translation>There is a new refund without our number: it may be this one or a colleague&apos;s.</translation>
    </message>
    <message>
        <source>A refund with our number has another amount than was asked.</source>
        <translation>A refund with our number has another amount than was asked.</translation>
    </message>
    <message>
        <source>The key belongs to another order now.</source>
        <translation>The key belongs to another order now.</translation>
    </message>
    <message>
        <source>The key is no longer in the shop.</source>
        <translation>The key is no longer in the shop.</translation>
    </message>
    <message>
        <source>The order is no longer in the shop.</source>
        <translation>The order is no longer in the shop.</translation>
    </message>
    <message>
        <source>The voucher has another amount than was asked.</source>
        <translation>The voucher has another amount than was asked.</translation>
    </message>
    <message>
        <source>It happened: it counts as done and is never sent again; the money counts as moved.</source>
        <translation>It happened: it counts as done and is never sent again; the money counts as moved.</translation>
    </message>
    <message>
        <source>It happened: it counts as done and is never sent again; the next step may run.</source>
        <translation>It happened: it counts as done and is never sent again; the next step may run.</translation>
    </message>
    <message>
        <source>It did not happen: it counts as refused, the key is free again, and it may be asked anew.</source>
        <translation>It did not happen: it counts as refused, the key is free again, and it may be asked anew.</translation>
    </message>
    <message>
        <source>It did not happen: it counts as refused, and it may be asked anew. If it did happen after all, it happens twice.</source>
        <translation>It did not happen: it counts as refused, and it may be asked anew. If it did happen after all, it happens twice.</translation>
    </message>
</context>
<context>
    <name>kd::lists::RefundBoard</name>
    <message>
        <source>Where it stands</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>overdue by %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Decide: did it happen?</source>
        <translation>Decide: did it happen?</translation>
    </message>
    <message>
        <source>Accepted, nothing heard yet</source>
        <translation>Accepted, nothing heard yet</translation>
    </message>
    <message>
        <source>Heard %1.</source>
        <translation>Heard %1.</translation>
    </message>
    <message>
        <source>Nobody has said yet where the money is.</source>
        <translation>Nobody has said yet where the money is.</translation>
    </message>
    <message>
        <source>The shop is asked again at %1.</source>
        <translation>The shop is asked again at %1.</translation>
    </message>
    <message>
        <source>The shop is asked again when it can be reached.</source>
        <translation>The shop is asked again when it can be reached.</translation>
    </message>
    <message>
        <source>This shop does not pass it on: look at the provider and put it on record.</source>
        <translation>This shop does not pass it on: look at the provider and put it on record.</translation>
    </message>
    <message>
        <source>Expected from %1 to %2, the days of %3.</source>
        <translation>Expected from %1 to %2, the days of %3.</translation>
    </message>
    <message>
        <source>The public holidays are not known there: only weekends were left out.</source>
        <translation>The public holidays are not known there: only weekends were left out.</translation>
    </message>
    <message>
        <source>no money is under way</source>
        <translation>no money is under way</translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s)</source>
        <translation>
            <numerusform>%n refund</numerusform>
            <numerusform>%n refunds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 under way</source>
        <translation>%1 under way</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 at risk</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>oldest %1</translation>
    </message>
</context>
<context>
    <name>kd::lists::Times</name>
    <message>
        <source>%1 d %2:%3</source>
        <translation>%1 d %2:%3</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 d ago</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>kd::lists::UnknownList</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>kd::style::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is needed.</source>
        <translation>&quot;%1&quot; is needed.</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choose…</translation>
    </message>
</context>
<context>
    <name>kd::ui::ApprovalDetail</name>
    <message>
        <source>What the approver looks at</source>
        <translation>What the approver looks at</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Checklist of the case</source>
        <translation>Checklist of the case</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Asked by %1, %2. It waits because it is %3. Ends %4.</source>
        <translation>Asked by %1, %2. It waits because it is %3. Ends %4.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Checklist %1 / %2</source>
        <translation>Checklist %1 / %2</translation>
    </message>
    <message>
        <source>Liability not settled.</source>
        <translation>Liability not settled.</translation>
    </message>
    <message>
        <source>Liable: %1.</source>
        <translation>Liable: %1.</translation>
    </message>
    <message>
        <source>%1 decided: %2.</source>
        <translation>%1 decided: %2.</translation>
    </message>
    <message>
        <source>No rule proposes it: it is the agent&apos;s own decision.</source>
        <translation>No rule proposes it: it is the agent&apos;s own decision.</translation>
    </message>
    <message>
        <source>Checks locked it; done all the same: %1</source>
        <translation>Checks locked it; done all the same: %1</translation>
    </message>
    <message>
        <source>Clause: %1</source>
        <translation>Clause: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>Against: %1</translation>
    </message>
    <message>
        <source>Rule %1 fits</source>
        <translation>Rule %1 fits</translation>
    </message>
    <message>
        <source>Rule %1 does not fit: %2</source>
        <translation>Rule %1 does not fit: %2</translation>
    </message>
</context>
<context>
    <name>kd::ui::ApprovalSheets</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>Their PIN</translation>
    </message>
    <message>
        <source>Nobody at this desk may approve this: it takes somebody else than the asker, with the right, a limit that is high enough, and a PIN.</source>
        <translation>Nobody at this desk may approve this: it takes somebody else than the asker, with the right, a limit that is high enough, and a PIN.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly this action is approved; any change voids it.</source>
        <translation>Exactly this action is approved; any change voids it.</translation>
    </message>
    <message numerus="yes">
        <source>Exactly these %n actions are approved, all or none.</source>
        <translation>
            <numerusform>Exactly these %n action are approved, all or none.</numerusform>
            <numerusform>Exactly these %n actions are approved, all or none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) approved.</source>
        <translation>
            <numerusform>%n action approved.</numerusform>
            <numerusform>%n actions approved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>The action is cancelled; nothing is sent. The asker sees the reason.</source>
        <translation>The action is cancelled; nothing is sent. The asker sees the reason.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Hand on</translation>
    </message>
    <message>
        <source>From then on only they can approve it.</source>
        <translation>From then on only they can approve it.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stay in the queue until somebody releases them.</source>
        <translation>
            <numerusform>%n action stay in the queue until somebody releases them.</numerusform>
            <numerusform>%n actions stay in the queue until somebody releases them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the action</source>
        <translation>Cancel the action</translation>
    </message>
    <message>
        <source>Nothing is sent. Later steps of its plan are cancelled with it.</source>
        <translation>Nothing is sent. Later steps of its plan are cancelled with it.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
</context>
<context>
    <name>kd::ui::ApprovalsPage</name>
    <message>
        <source>Nothing waits for approval. Actions above somebody&apos;s limit appear here.</source>
        <translation>Nothing waits for approval. Actions above somebody&apos;s limit appear here.</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Approve the marked ones…</source>
        <translation>Approve the marked ones…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Hand on…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Actions that wait for approval</source>
        <translation>Actions that wait for approval</translation>
    </message>
    <message>
        <source>Approve the action</source>
        <translation>Approve the action</translation>
    </message>
    <message>
        <source>Decline the action with a reason</source>
        <translation>Decline the action with a reason</translation>
    </message>
    <message>
        <source>Hand the request on to somebody else</source>
        <translation>Hand the request on to somebody else</translation>
    </message>
    <message>
        <source>Approve the marked routine ones with one PIN</source>
        <translation>Approve the marked routine ones with one PIN</translation>
    </message>
    <message>
        <source>Mark a routine one, or take the mark off</source>
        <translation>Mark a routine one, or take the mark off</translation>
    </message>
    <message>
        <source>Space marks routine ones</source>
        <translation>Space marks routine ones</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no routine one: look at it by itself.</source>
        <translation>It is no routine one: look at it by itself.</translation>
    </message>
</context>
<context>
    <name>kd::ui::BuyerCard</name>
    <message>
        <source>correct type, reason, demand</source>
        <translation>correct type, reason, demand</translation>
    </message>
    <message>
        <source>The buyer says</source>
        <translation>The buyer says</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(erased)</translation>
    </message>
    <message>
        <source>demand: %1</source>
        <translation>demand: %1</translation>
    </message>
    <message>
        <source>all three parts there</source>
        <translation>all three parts there</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    </message>
</context>
<context>
    <name>kd::ui::CaseDelegate</name>
    <message>
        <source>outcome unknown</source>
        <translation>outcome unknown</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
</context>
<context>
    <name>kd::ui::CaseLibraryPage</name>
    <message>
        <source>Case library</source>
        <translation>Case library</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Search the cases</translation>
    </message>
    <message>
        <source>order number or masked buyer</source>
        <translation>order number or masked buyer</translation>
    </message>
    <message>
        <source>Status of the cases</source>
        <translation>Status of the cases</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Its history</translation>
    </message>
    <message>
        <source>No case yet. Paste a buyer&apos;s message with Ctrl+N to open one.</source>
        <translation>No case yet. Paste a buyer&apos;s message with Ctrl+N to open one.</translation>
    </message>
</context>
<context>
    <name>kd::ui::CaseListPane</name>
    <message>
        <source>by next deadline</source>
        <translation>by next deadline</translation>
    </message>
    <message>
        <source>Cases of the queue</source>
        <translation>Cases of the queue</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>No case here. Paste a buyer&apos;s message with Ctrl+N to open one.</source>
        <translation>No case here. Paste a buyer&apos;s message with Ctrl+N to open one.</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>No case here.</translation>
    </message>
</context>
<context>
    <name>kd::ui::CasePage</name>
    <message>
        <source>No case is open. Choose one at the left, or paste a buyer&apos;s message with Ctrl+N.</source>
        <translation>No case is open. Choose one at the left, or paste a buyer&apos;s message with Ctrl+N.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Correct type, reason, demand</source>
        <translation>Correct type, reason, demand</translation>
    </message>
    <message>
        <source>Check all again</source>
        <translation>Check all again</translation>
    </message>
    <message>
        <source>Asking the shop again…</source>
        <translation>Asking the shop again…</translation>
    </message>
    <message>
        <source>Show where an answer comes from</source>
        <translation>Show where an answer comes from</translation>
    </message>
    <message>
        <source>Overrule an answer</source>
        <translation>Overrule an answer</translation>
    </message>
    <message>
        <source>To the checklist</source>
        <translation>To the checklist</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Same buyer</source>
        <translation>Same buyer</translation>
    </message>
    <message>
        <source>Open the evidence</source>
        <translation>Open the evidence</translation>
    </message>
    <message>
        <source>Add evidence from a file</source>
        <translation>Add evidence from a file</translation>
    </message>
    <message>
        <source>Paste a picture as evidence</source>
        <translation>Paste a picture as evidence</translation>
    </message>
    <message>
        <source>There is no picture or file on the clipboard.</source>
        <translation>There is no picture or file on the clipboard.</translation>
    </message>
    <message>
        <source>Link an order</source>
        <translation>Link an order</translation>
    </message>
    <message>
        <source>Hand over to a senior</source>
        <translation>Hand over to a senior</translation>
    </message>
    <message>
        <source>Close or reopen the case</source>
        <translation>Close or reopen the case</translation>
    </message>
    <message>
        <source>Answer a check that no machine can</source>
        <translation>Answer a check that no machine can</translation>
    </message>
    <message>
        <source>Keys of the order</source>
        <translation>Keys of the order</translation>
    </message>
    <message>
        <source>Life of this key</source>
        <translation>Life of this key</translation>
    </message>
    <message>
        <source>This order has no keys yet.</source>
        <translation>This order has no keys yet.</translation>
    </message>
    <message>
        <source>Keep a key for the buyer</source>
        <translation>Keep a key for the buyer</translation>
    </message>
    <message>
        <source>Give the kept key back</source>
        <translation>Give the kept key back</translation>
    </message>
    <message>
        <source>Take this case, or hand it to…</source>
        <translation>Take this case, or hand it to…</translation>
    </message>
    <message>
        <source>History of this case</source>
        <translation>History of this case</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Copy the order number</translation>
    </message>
    <message>
        <source>This case has no order yet.</source>
        <translation>This case has no order yet.</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 is on the clipboard.</translation>
    </message>
    <message>
        <source>Add to an incident</source>
        <translation>Add to an incident</translation>
    </message>
    <message>
        <source>Take out of its incident</source>
        <translation>Take out of its incident</translation>
    </message>
</context>
<context>
    <name>kd::ui::CaseSheets</name>
    <message>
        <source>Type, reason and demand</source>
        <translation>Type, reason and demand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>At fault</source>
        <translation>At fault</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Case #%1 is closed.</source>
        <translation>Case #%1 is closed.</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Reopen the case</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Hand over to a senior</source>
        <translation>Hand over to a senior</translation>
    </message>
    <message>
        <source>The arbitration clock starts: decided within 1 h.</source>
        <translation>The arbitration clock starts: decided within 1 h.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Still promised: %1. Closing leaves it unkept.</source>
        <translation>Still promised: %1. Closing leaves it unkept.</translation>
    </message>
    <message>
        <source>Whose case is it?</source>
        <translation>Whose case is it?</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Mine: %1</translation>
    </message>
    <message>
        <source>It is yours, and nobody else is at this desk.</source>
        <translation>It is yours, and nobody else is at this desk.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Leave it so</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
</context>
<context>
    <name>kd::ui::CaseTabs</name>
    <message>
        <source>Timeline of the case</source>
        <translation>Timeline of the case</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Same buyer</source>
        <translation>Same buyer</translation>
    </message>
    <message>
        <source>No other case and no other order of this buyer in 90 days.</source>
        <translation>No other case and no other order of this buyer in 90 days.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>kd::ui::CaseTicks</name>
    <message>
        <source>Cases that fit</source>
        <translation>Cases that fit</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>no order yet</translation>
    </message>
</context>
<context>
    <name>kd::ui::ChecklistCard</name>
    <message>
        <source>check all again</source>
        <translation>check all again</translation>
    </message>
    <message>
        <source>Verification checklist</source>
        <translation>Verification checklist</translation>
    </message>
    <message>
        <source>Checklist %1 / %2</source>
        <translation>Checklist %1 / %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Overrule: %1</source>
        <translation>Overrule: %1</translation>
    </message>
    <message>
        <source>The machine&apos;s answer and yours both stay on record.</source>
        <translation>The machine&apos;s answer and yours both stay on record.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Overrule</source>
        <translation>Overrule</translation>
    </message>
    <message>
        <source>Answer a check</source>
        <translation>Answer a check</translation>
    </message>
    <message>
        <source>For what no machine can see: a call back, the supplier&apos;s word, a look at the picture.</source>
        <translation>For what no machine can see: a call back, the supplier&apos;s word, a look at the picture.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>How it was checked</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Put on record</translation>
    </message>
    <message>
        <source>What the shop knows can be checked once the case has an order. Link it with Ctrl+Shift+L.</source>
        <translation>What the shop knows can be checked once the case has an order. Link it with Ctrl+Shift+L.</translation>
    </message>
    <message>
        <source>Show fewer checks</source>
        <translation>Show fewer checks</translation>
    </message>
    <message>
        <source>%1 checks in order or not asked: show</source>
        <translation>%1 checks in order or not asked: show</translation>
    </message>
    <message>
        <source>%1 checks wait for the order: show</source>
        <translation>%1 checks wait for the order: show</translation>
    </message>
</context>
<context>
    <name>kd::ui::ClockPills</name>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; here?</source>
        <translation>Why is &quot;%1&quot; here?</translation>
    </message>
</context>
<context>
    <name>kd::ui::ConfirmPanel</name>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>The shop cannot be reached: it waits in the outbox.</source>
        <translation>The shop cannot be reached: it waits in the outbox.</translation>
    </message>
    <message>
        <source>Above your limit: another profile has to approve it.</source>
        <translation>Above your limit: another profile has to approve it.</translation>
    </message>
    <message>
        <source>Confirm refund</source>
        <translation>Confirm refund</translation>
    </message>
    <message>
        <source>Confirm new key</source>
        <translation>Confirm new key</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Checked: this cannot be taken back</source>
        <translation>Checked: this cannot be taken back</translation>
    </message>
    <message>
        <source>Why it is done although checks are missing, at least 10 characters</source>
        <translation>Why it is done although checks are missing, at least 10 characters</translation>
    </message>
    <message>
        <source>The case goes to a senior, who decides within 1 h.</source>
        <translation>The case goes to a senior, who decides within 1 h.</translation>
    </message>
    <message>
        <source>A key goes to the buyer: that is a reveal on record.</source>
        <translation>A key goes to the buyer: that is a reveal on record.</translation>
    </message>
    <message>
        <source>It can be taken back for %1 s.</source>
        <translation>It can be taken back for %1 s.</translation>
    </message>
    <message>
        <source>Locked until these are answered: %1.</source>
        <translation>Locked until these are answered: %1.</translation>
    </message>
    <message>
        <source>Tick the box first: this cannot be taken back.</source>
        <translation>Tick the box first: this cannot be taken back.</translation>
    </message>
    <message>
        <source>This case already gave the buyer: %1.</source>
        <translation>This case already gave the buyer: %1.</translation>
    </message>
    <message>
        <source>Checked: the buyer gets this as well</source>
        <translation>Checked: the buyer gets this as well</translation>
    </message>
    <message>
        <source>Tick the box first: the buyer was already given something.</source>
        <translation>Tick the box first: the buyer was already given something.</translation>
    </message>
    <message>
        <source>On record: %1.</source>
        <translation>On record: %1.</translation>
    </message>
    <message>
        <source>On record.</source>
        <translation>On record.</translation>
    </message>
    <message>
        <source>It waits for an approval.</source>
        <translation>It waits for an approval.</translation>
    </message>
    <message>
        <source>In the outbox.</source>
        <translation>In the outbox.</translation>
    </message>
    <message>
        <source>The case is with a senior, who decides within 1 h.</source>
        <translation>The case is with a senior, who decides within 1 h.</translation>
    </message>
</context>
<context>
    <name>kd::ui::ContactSheet</name>
    <message>
        <source>all %1 promises</source>
        <translation>all %1 promises</translation>
    </message>
    <message>
        <source>no promise</source>
        <translation>no promise</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>Log the contact</source>
        <translation>Log the contact</translation>
    </message>
    <message>
        <source>The case stays closed.</source>
        <translation>The case stays closed.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>The text that was filled in is put on record, sealed.</source>
        <translation>The text that was filled in is put on record, sealed.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>we go on</source>
        <translation>we go on</translation>
    </message>
    <message>
        <source>the case waits for the buyer</source>
        <translation>the case waits for the buyer</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>next word</source>
        <translation>next word</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Put on record</translation>
    </message>
    <message>
        <source>The contact is on record. The case stays closed.</source>
        <translation>The contact is on record. The case stays closed.</translation>
    </message>
    <message>
        <source>The contact is on record.</source>
        <translation>The contact is on record.</translation>
    </message>
    <message>
        <source>No promise of this case is open.</source>
        <translation>No promise of this case is open.</translation>
    </message>
    <message>
        <source>Was this promise kept?</source>
        <translation>Was this promise kept?</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>It is on record that the promise was kept.</source>
        <translation>It is on record that the promise was kept.</translation>
    </message>
    <message>
        <source>Promise kept by it</source>
        <translation>Promise kept by it</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>an answer, or what is checked and by when</source>
        <translation>an answer, or what is checked and by when</translation>
    </message>
    <message>
        <source>a first word only</source>
        <translation>a first word only</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>14:30, 11-25 09:00, or minutes, 2h, 1d from now</source>
        <translation>14:30, 11-25 09:00, or minutes, 2h, 1d from now</translation>
    </message>
    <message>
        <source>Say by when: a time that lies ahead, such as 14:30, 90 or 2h.</source>
        <translation>Say by when: a time that lies ahead, such as 14:30, 90 or 2h.</translation>
    </message>
</context>
<context>
    <name>kd::ui::DecisionPanel</name>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Take proposal %1</source>
        <translation>Take proposal %1</translation>
    </message>
    <message>
        <source>Clause: %1</source>
        <translation>Clause: %1</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>answer %1</translation>
    </message>
    <message>
        <source>break the glass</source>
        <translation>break the glass</translation>
    </message>
    <message>
        <source>Act although checks are missing: for whoever may, with a reason on record</source>
        <translation>Act although checks are missing: for whoever may, with a reason on record</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>Note on the order</translation>
    </message>
    <message>
        <source>Ticket at a supplier or platform</source>
        <translation>Ticket at a supplier or platform</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>What they answered</translation>
    </message>
    <message>
        <source>Fewer actions</source>
        <translation>Fewer actions</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Undo the last action</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>kd::ui::Files</name>
    <message>
        <source>Kept as evidence: %1</source>
        <translation>Kept as evidence: %1</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>Files above 64 MB are not taken.</source>
        <translation>Files above 64 MB are not taken.</translation>
    </message>
    <message>
        <source>The pasted picture cannot be kept.</source>
        <translation>The pasted picture cannot be kept.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pasted</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>kd::ui::Filmstrip</name>
    <message>
        <source>Evidence %1, %2</source>
        <translation>Evidence %1, %2</translation>
    </message>
    <message>
        <source>drop / paste</source>
        <translation>drop / paste</translation>
    </message>
    <message>
        <source>Add evidence: drop a file here, paste a picture, or choose a file</source>
        <translation>Add evidence: drop a file here, paste a picture, or choose a file</translation>
    </message>
    <message>
        <source>No evidence was added.</source>
        <translation>No evidence was added.</translation>
    </message>
</context>
<context>
    <name>kd::ui::FilterPage</name>
    <message>
        <source>every status</source>
        <translation>every status</translation>
    </message>
    <message>
        <source>Nothing fits. Type less, or choose every status.</source>
        <translation>Nothing fits. Type less, or choose every status.</translation>
    </message>
</context>
<context>
    <name>kd::ui::FirstStartPage</name>
    <message>
        <source>Connect a shop</source>
        <translation>Connect a shop</translation>
    </message>
    <message>
        <source>WooCommerce with License Manager. Make a REST key with read and write rights in the shop (WooCommerce › Settings › Advanced › REST API) and put it here. It is sealed on this machine.</source>
        <translation>WooCommerce with License Manager. Make a REST key with read and write rights in the shop (WooCommerce › Settings › Advanced › REST API) and put it here. It is sealed on this machine.</translation>
    </message>
    <message>
        <source>Just looking? The practice shop runs on this machine only; nothing in it is real.</source>
        <translation>Just looking? The practice shop runs on this machine only; nothing in it is real.</translation>
    </message>
    <message>
        <source>Open the practice shop</source>
        <translation>Open the practice shop</translation>
    </message>
</context>
<context>
    <name>kd::ui::HeaderCard</name>
    <message>
        <source>link an order</source>
        <translation>link an order</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>no order yet</translation>
    </message>
    <message>
        <source>Ask the buyer for the order number, or link the order.</source>
        <translation>Ask the buyer for the order number, or link the order.</translation>
    </message>
    <message>
        <source>%1, refunded %2</source>
        <translation>%1, refunded %2</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>paid %1</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>contact %1</translation>
    </message>
    <message>
        <source>+%1 keys</source>
        <translation>+%1 keys</translation>
    </message>
    <message>
        <source>Case ▾</source>
        <translation>Case ▾</translation>
    </message>
    <message>
        <source>What can be done with this case</source>
        <translation>What can be done with this case</translation>
    </message>
    <message>
        <source>%1 keys on this order: choose which to show</source>
        <translation>%1 keys on this order: choose which to show</translation>
    </message>
    <message>
        <source>Belongs to the incident %1</source>
        <translation>Belongs to the incident %1</translation>
    </message>
    <message>
        <source>To the incident of this case</source>
        <translation>To the incident of this case</translation>
    </message>
</context>
<context>
    <name>kd::ui::Help</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Take a proposal by its number</source>
        <translation>Take a proposal by its number</translation>
    </message>
    <message>
        <source>Every command of every place: Ctrl+K.</source>
        <translation>Every command of every place: Ctrl+K.</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Close the list</translation>
    </message>
</context>
<context>
    <name>kd::ui::HistoryPage</name>
    <message>
        <source>Case history</source>
        <translation>Case history</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>Check the history</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>every kind</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>keys shown</source>
        <translation>keys shown</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>overruled</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisions</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>replies copied</source>
        <translation>replies copied</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>profiles</source>
        <translation>profiles</translation>
    </message>
    <message>
        <source>shops</source>
        <translation>shops</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>at any time</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>last 24 h</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>last 7 days</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>last 30 days</translation>
    </message>
    <message>
        <source>case #</source>
        <translation>case #</translation>
    </message>
    <message>
        <source>text in the entry</source>
        <translation>text in the entry</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Kind of entry</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Who did it</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Since when</translation>
    </message>
    <message>
        <source>Text in the entry</source>
        <translation>Text in the entry</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Entries of the history</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>%1 entries and older ones</source>
        <translation>%1 entries and older ones</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>checking…</translation>
    </message>
    <message>
        <source>history checked: sound · %1 entries</source>
        <translation>history checked: sound · %1 entries</translation>
    </message>
    <message>
        <source>history broken at entry %1: %2</source>
        <translation>history broken at entry %1: %2</translation>
    </message>
    <message>
        <source>Life of this key</source>
        <translation>Life of this key</translation>
    </message>
    <message>
        <source>This entry names no key.</source>
        <translation>This entry names no key.</translation>
    </message>
</context>
<context>
    <name>kd::ui::IncidentDetail</name>
    <message>
        <source>Its cases</source>
        <translation>Its cases</translation>
    </message>
    <message>
        <source>Cases of this incident</source>
        <translation>Cases of this incident</translation>
    </message>
    <message>
        <source>all shops</source>
        <translation>all shops</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>opened by %1</source>
        <translation>opened by %1</translation>
    </message>
    <message>
        <source>over since %1 (%2)</source>
        <translation>over since %1 (%2)</translation>
    </message>
    <message>
        <source>1 more case fits</source>
        <translation>1 more case fits</translation>
    </message>
    <message>
        <source>%1 more cases fit</source>
        <translation>%1 more cases fit</translation>
    </message>
    <message>
        <source>No case belonged to it.</source>
        <translation>No case belonged to it.</translation>
    </message>
    <message>
        <source>No case belongs to it yet. Add those that fit, or add one from its own page.</source>
        <translation>No case belongs to it yet. Add those that fit, or add one from its own page.</translation>
    </message>
    <message>
        <source>Its buyers were told nothing yet.</source>
        <translation>Its buyers were told nothing yet.</translation>
    </message>
    <message>
        <source>Told %1, waiting in the outbox %2, not told %3.</source>
        <translation>Told %1, waiting in the outbox %2, not told %3.</translation>
    </message>
    <message>
        <source>The next word was due at %1.</source>
        <translation>The next word was due at %1.</translation>
    </message>
    <message>
        <source>Next word by %1.</source>
        <translation>Next word by %1.</translation>
    </message>
    <message>
        <source>Cases that would fit</source>
        <translation>Cases that would fit</translation>
    </message>
</context>
<context>
    <name>kd::ui::IncidentForm</name>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>All shops</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
</context>
<context>
    <name>kd::ui::IncidentOfCase</name>
    <message>
        <source>Take the case out of its incident</source>
        <translation>Take the case out of its incident</translation>
    </message>
    <message>
        <source>Its clocks start again now, and it gets no more of the incident&apos;s messages.</source>
        <translation>Its clocks start again now, and it gets no more of the incident&apos;s messages.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Add the case to an incident</source>
        <translation>Add the case to an incident</translation>
    </message>
    <message>
        <source>No incident runs. Open one from the place Incidents.</source>
        <translation>No incident runs. Open one from the place Incidents.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message>
        <source>The case belongs to it now.</source>
        <translation>The case belongs to it now.</translation>
    </message>
    <message>
        <source>The case belongs to %1 already. To take it out, choose that from its menu.</source>
        <translation>The case belongs to %1 already. To take it out, choose that from its menu.</translation>
    </message>
    <message>
        <source>The case belongs to no incident.</source>
        <translation>The case belongs to no incident.</translation>
    </message>
</context>
<context>
    <name>kd::ui::IncidentSheets</name>
    <message>
        <source>No action waits for these cases.</source>
        <translation>No action waits for these cases.</translation>
    </message>
    <message>
        <source>Actions that wait and will go, the most urgent case first: %1</source>
        <translation>Actions that wait and will go, the most urgent case first: %1</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>Open an incident</translation>
    </message>
    <message>
        <source>Its cases</source>
        <translation>Its cases</translation>
    </message>
    <message>
        <source>%1 of %2 open cases that fit</source>
        <translation>%1 of %2 open cases that fit</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Correct the incident</source>
        <translation>Correct the incident</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Add cases to the incident</source>
        <translation>Add cases to the incident</translation>
    </message>
    <message>
        <source>No other open case fits: of its shop, written since it began, with a reason that such a cause brings. Others are added from their own page.</source>
        <translation>No other open case fits: of its shop, written since it began, with a reason that such a cause brings. Others are added from their own page.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>These open cases fit. Their clocks pause by the rules until it is over; what the buyers are owed as a word does not.</source>
        <translation>These open cases fit. Their clocks pause by the rules until it is over; what the buyers are owed as a word does not.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Add them</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Added: %1.</translation>
    </message>
    <message>
        <source>The incident is over</source>
        <translation>The incident is over</translation>
    </message>
    <message>
        <source>Leave it: %1. Clocks start again for %2.</source>
        <translation>Leave it: %1. Clocks start again for %2.</translation>
    </message>
    <message>
        <source>Its messages that are still in the outbox are taken back: they would say what is no longer true. (%1)</source>
        <translation>Its messages that are still in the outbox are taken back: they would say what is no longer true. (%1)</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>It is over</translation>
    </message>
</context>
<context>
    <name>kd::ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Outages that many cases are about</source>
        <translation>Outages that many cases are about</translation>
    </message>
    <message>
        <source>Open one…</source>
        <translation>Open one…</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>Open an incident</translation>
    </message>
    <message>
        <source>Tell…</source>
        <translation>Tell…</translation>
    </message>
    <message>
        <source>Tell its cases one message</source>
        <translation>Tell its cases one message</translation>
    </message>
    <message>
        <source>Add cases…</source>
        <translation>Add cases…</translation>
    </message>
    <message>
        <source>Add the cases that fit</source>
        <translation>Add the cases that fit</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Take the chosen case out of it</source>
        <translation>Take the chosen case out of it</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Correct title, cause, shop or time</source>
        <translation>Correct title, cause, shop or time</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>It is over: clocks start again</source>
        <translation>It is over: clocks start again</translation>
    </message>
    <message>
        <source>No incident. When one outage brings many cases, open one: its cases get one message, their clocks pause by the rules, and what waits for them goes in order of urgency when it is over.</source>
        <translation>No incident. When one outage brings many cases, open one: its cases get one message, their clocks pause by the rules, and what waits for them goes in order of urgency when it is over.</translation>
    </message>
    <message>
        <source>To its cases</source>
        <translation>To its cases</translation>
    </message>
    <message>
        <source>The incident is over.</source>
        <translation>The incident is over.</translation>
    </message>
    <message>
        <source>Case #%1 no longer belongs to it.</source>
        <translation>Case #%1 no longer belongs to it.</translation>
    </message>
</context>
<context>
    <name>kd::ui::IntakePanel</name>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>What the buyer wrote</source>
        <translation>What the buyer wrote</translation>
    </message>
    <message>
        <source>The buyer&apos;s message</source>
        <translation>The buyer&apos;s message</translation>
    </message>
    <message>
        <source>Paste the message here (Ctrl+V).</source>
        <translation>Paste the message here (Ctrl+V).</translation>
    </message>
    <message>
        <source>What was read from it</source>
        <translation>What was read from it</translation>
    </message>
    <message>
        <source>Type and reason</source>
        <translation>Type and reason</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Which order</source>
        <translation>Which order</translation>
    </message>
    <message>
        <source>Missing for a complete request: %1</source>
        <translation>Missing for a complete request: %1</translation>
    </message>
    <message>
        <source>Case #%1 is open on this order: the message joins it.</source>
        <translation>Case #%1 is open on this order: the message joins it.</translation>
    </message>
    <message>
        <source>Add to the case</source>
        <translation>Add to the case</translation>
    </message>
    <message>
        <source>%1 · started from this order</source>
        <translation>%1 · started from this order</translation>
    </message>
    <message>
        <source>No order found: open without, and ask for the number</source>
        <translation>No order found: open without, and ask for the number</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
</context>
<context>
    <name>kd::ui::IntentSheets</name>
    <message>
        <source>Did it happen?</source>
        <translation>Did it happen?</translation>
    </message>
    <message>
        <source>Number there</source>
        <translation>Number there</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>How it was checked</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Put on record</translation>
    </message>
    <message>
        <source>Your role may not decide this: ask a senior or a supervisor.</source>
        <translation>Your role may not decide this: ask a senior or a supervisor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>It happened</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>It did not happen</translation>
    </message>
    <message>
        <source>Say whether it happened.</source>
        <translation>Say whether it happened.</translation>
    </message>
    <message>
        <source>Enter the number under which it can be seen there.</source>
        <translation>Enter the number under which it can be seen there.</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeyLedgerView</name>
    <message>
        <source>This order has no keys yet.</source>
        <translation>This order has no keys yet.</translation>
    </message>
    <message>
        <source>keep a key for the buyer</source>
        <translation>keep a key for the buyer</translation>
    </message>
    <message>
        <source>Keys of the order</source>
        <translation>Keys of the order</translation>
    </message>
    <message>
        <source>kept %1 until %2</source>
        <translation>kept %1 until %2</translation>
    </message>
    <message>
        <source>give back</source>
        <translation>give back</translation>
    </message>
    <message>
        <source>its life</source>
        <translation>its life</translation>
    </message>
    <message>
        <source>%1 from the spare stock is kept until %2.</source>
        <translation>%1 from the spare stock is kept until %2.</translation>
    </message>
    <message>
        <source>%1 is kept until %2.</source>
        <translation>%1 is kept until %2.</translation>
    </message>
    <message>
        <source>This case keeps no key.</source>
        <translation>This case keeps no key.</translation>
    </message>
    <message>
        <source>Given back: the key is free again.</source>
        <translation>Given back: the key is free again.</translation>
    </message>
</context>
<context>
    <name>kd::ui::KeyPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Life of a key</source>
        <translation>Life of a key</translation>
    </message>
    <message>
        <source>Key, or a part of it</source>
        <translation>Key, or a part of it</translation>
    </message>
    <message>
        <source>whole key, one of its groups, or its first or last four</source>
        <translation>whole key, one of its groups, or its first or last four</translation>
    </message>
    <message>
        <source>Keys that fit</source>
        <translation>Keys that fit</translation>
    </message>
    <message>
        <source>What happened to the key, the earliest first</source>
        <translation>What happened to the key, the earliest first</translation>
    </message>
    <message>
        <source>To its order</source>
        <translation>To its order</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Type a key or a part of it to see its way: import, sale, delivery, uses, complaints, replacement.</source>
        <translation>Type a key or a part of it to see its way: import, sale, delivery, uses, complaints, replacement.</translation>
    </message>
    <message>
        <source>No key has this text, group, beginning or end. Order numbers and contacts are searched with Ctrl+K.</source>
        <translation>No key has this text, group, beginning or end. Order numbers and contacts are searched with Ctrl+K.</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>key %1</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>product %1</translation>
    </message>
    <message>
        <source>supplier %1</source>
        <translation>supplier %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>batch %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>as the shop said %1</source>
        <translation>as the shop said %1</translation>
    </message>
    <message>
        <source>the shop&apos;s list does not have it; told by the history alone</source>
        <translation>the shop&apos;s list does not have it; told by the history alone</translation>
    </message>
</context>
<context>
    <name>kd::ui::LockScreen</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
</context>
<context>
    <name>kd::ui::MainWindow</name>
    <message>
        <source>F1 keys</source>
        <translation>F1 keys</translation>
    </message>
    <message>
        <source>The message joined case #%1.</source>
        <translation>The message joined case #%1.</translation>
    </message>
    <message>
        <source>Case #%1 is open.</source>
        <translation>Case #%1 is open.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Search, or run a command</source>
        <translation>Search, or run a command</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Next case</translation>
    </message>
    <message>
        <source>Previous case</source>
        <translation>Previous case</translation>
    </message>
    <message>
        <source>To the case that is latest</source>
        <translation>To the case that is latest</translation>
    </message>
    <message>
        <source>Pull from the shop now</source>
        <translation>Pull from the shop now</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Up to date.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Back to the case</translation>
    </message>
    <message>
        <source>To the case list</source>
        <translation>To the case list</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Sign in as %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>The order cache was damaged and set aside (%1). It is being pulled again; nothing of yours is lost.</source>
        <translation>The order cache was damaged and set aside (%1). It is being pulled again; nothing of yours is lost.</translation>
    </message>
    <message>
        <source>Another desk runs this data folder. Here you can read, and ask for actions that it carries out.</source>
        <translation>Another desk runs this data folder. Here you can read, and ask for actions that it carries out.</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>Change the person</translation>
    </message>
    <message>
        <source>Life of a key: look one up</source>
        <translation>Life of a key: look one up</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>Asking the shop…</translation>
    </message>
    <message>
        <source>Not up to date. %1</source>
        <translation>Not up to date. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lock the window</translation>
    </message>
    <message>
        <source>Your profile has no PIN, so the window cannot be locked. Set one in the settings.</source>
        <translation>Your profile has no PIN, so the window cannot be locked. Set one in the settings.</translation>
    </message>
    <message>
        <source>Stop the first pull, or go on with it</source>
        <translation>Stop the first pull, or go on with it</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 is paused.</translation>
    </message>
</context>
<context>
    <name>kd::ui::Navigation</name>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Case library</source>
        <translation>Case library</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvals</translation>
    </message>
    <message>
        <source>Case history</source>
        <translation>Case history</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Running refunds</source>
        <translation>Running refunds</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>kd::ui::OfferText</name>
    <message>
        <source>Queue: %1</source>
        <translation>Queue: %1</translation>
    </message>
    <message>
        <source>needs: %1</source>
        <translation>needs: %1</translation>
    </message>
    <message>
        <source>stock %1</source>
        <translation>stock %1</translation>
    </message>
    <message>
        <source>The decision goes on record. Nothing is moved; tell the buyer with a script.</source>
        <translation>The decision goes on record. Nothing is moved; tell the buyer with a script.</translation>
    </message>
    <message>
        <source>Pay it back at the payment provider, then note the receipt.</source>
        <translation>Pay it back at the payment provider, then note the receipt.</translation>
    </message>
    <message>
        <source>Add a key in the shop&apos;s own pages, then check again (F5).</source>
        <translation>Add a key in the shop&apos;s own pages, then check again (F5).</translation>
    </message>
    <message>
        <source>Change it in the shop&apos;s own pages, check again (F5), then send again.</source>
        <translation>Change it in the shop&apos;s own pages, check again (F5), then send again.</translation>
    </message>
    <message>
        <source>Copy a script and send it in the chat.</source>
        <translation>Copy a script and send it in the chat.</translation>
    </message>
    <message>
        <source>Make it in the shop&apos;s own pages and tell the buyer its code.</source>
        <translation>Make it in the shop&apos;s own pages and tell the buyer its code.</translation>
    </message>
    <message>
        <source>If refused: nothing at all is done.</source>
        <translation>If refused: nothing at all is done.</translation>
    </message>
    <message>
        <source>If refused: the steps before it stand; continue with the rest.</source>
        <translation>If refused: the steps before it stand; continue with the rest.</translation>
    </message>
    <message>
        <source>If refused: the new key is out and the old one may still work.</source>
        <translation>If refused: the new key is out and the old one may still work.</translation>
    </message>
    <message>
        <source>If refused: the buyer is not told; send the text another way.</source>
        <translation>If refused: the buyer is not told; send the text another way.</translation>
    </message>
    <message>
        <source>If refused: only the note on the order is missing.</source>
        <translation>If refused: only the note on the order is missing.</translation>
    </message>
    <message>
        <source>If refused: no money moves; continue or choose another route.</source>
        <translation>If refused: no money moves; continue or choose another route.</translation>
    </message>
    <message>
        <source>If refused: there is no voucher, what came before stands.</source>
        <translation>If refused: there is no voucher, what came before stands.</translation>
    </message>
    <message>
        <source>If refused: the contact stays as it was and nothing is sent.</source>
        <translation>If refused: the contact stays as it was and nothing is sent.</translation>
    </message>
    <message>
        <source>If refused: the buyer has it, the shop still shows it as open.</source>
        <translation>If refused: the buyer has it, the shop still shows it as open.</translation>
    </message>
    <message>
        <source>Refund %1 by original route</source>
        <translation>Refund %1 by original route</translation>
    </message>
    <message>
        <source>Record a refund of %1</source>
        <translation>Record a refund of %1</translation>
    </message>
    <message>
        <source>Refund %1 to the buyer&apos;s balance</source>
        <translation>Refund %1 to the buyer&apos;s balance</translation>
    </message>
    <message>
        <source>Hand out key %1</source>
        <translation>Hand out key %1</translation>
    </message>
    <message>
        <source>Mark key %1 void</source>
        <translation>Mark key %1 void</translation>
    </message>
    <message>
        <source>Mail the buyer</source>
        <translation>Mail the buyer</translation>
    </message>
    <message>
        <source>Note it on the order</source>
        <translation>Note it on the order</translation>
    </message>
    <message>
        <source>Change the contact to %1</source>
        <translation>Change the contact to %1</translation>
    </message>
    <message>
        <source>Mark the order as delivered</source>
        <translation>Mark the order as delivered</translation>
    </message>
    <message>
        <source>Give a voucher of %1</source>
        <translation>Give a voucher of %1</translation>
    </message>
    <message>
        <source>, then: </source>
        <translation>, then: </translation>
    </message>
    <message>
        <source>It goes on record that %1 was asked. Nothing is sent by the desk.</source>
        <translation>It goes on record that %1 was asked. Nothing is sent by the desk.</translation>
    </message>
    <message>
        <source>The answer goes on record.</source>
        <translation>The answer goes on record.</translation>
    </message>
    <message>
        <source>For the buyer of %1: %2.</source>
        <translation>For the buyer of %1: %2.</translation>
    </message>
</context>
<context>
    <name>kd::ui::OrderLink</name>
    <message>
        <source>The message names order %1, not %2. Press again to link %2 all the same.</source>
        <translation>The message names order %1, not %2. Press again to link %2 all the same.</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>Which order?</translation>
    </message>
    <message>
        <source>The first %1 that fit. Type more of the number to see fewer.</source>
        <translation>The first %1 that fit. Type more of the number to see fewer.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link an order</source>
        <translation>Link an order</translation>
    </message>
    <message>
        <source>Order number or contact</source>
        <translation>Order number or contact</translation>
    </message>
    <message>
        <source>Find and link</source>
        <translation>Find and link</translation>
    </message>
    <message>
        <source>No order found.</source>
        <translation>No order found.</translation>
    </message>
</context>
<context>
    <name>kd::ui::OrderPage</name>
    <message>
        <source>No keys yet.</source>
        <translation>No keys yet.</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Open a case</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Keys of the order</source>
        <translation>Keys of the order</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message>
        <source>Cases on this order</source>
        <translation>Cases on this order</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>Back to the orders</translation>
    </message>
    <message>
        <source>Open a case from this order</source>
        <translation>Open a case from this order</translation>
    </message>
    <message>
        <source>This order is no longer in the cache.</source>
        <translation>This order is no longer in the cache.</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>Buyer&apos;s note</source>
        <translation>Buyer&apos;s note</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>by the gateway</source>
        <translation>by the gateway</translation>
    </message>
    <message>
        <source>on record only, or not told</source>
        <translation>on record only, or not told</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
</context>
<context>
    <name>kd::ui::OrdersPage</name>
    <message>
        <source>Open a case from this order</source>
        <translation>Open a case from this order</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Search the orders</source>
        <translation>Search the orders</translation>
    </message>
    <message>
        <source>number, contact, part of a key, product</source>
        <translation>number, contact, part of a key, product</translation>
    </message>
    <message>
        <source>Status of the orders</source>
        <translation>Status of the orders</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>reading…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>first %1, more below</source>
        <translation>first %1, more below</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 orders</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Show the order</translation>
    </message>
    <message>
        <source>No order yet. Connect a shop in the settings; its orders are pulled then.</source>
        <translation>No order yet. Connect a shop in the settings; its orders are pulled then.</translation>
    </message>
    <message>
        <source>Sort the orders by date</source>
        <translation>Sort the orders by date</translation>
    </message>
    <message>
        <source>Sort the orders by amount</source>
        <translation>Sort the orders by amount</translation>
    </message>
    <message>
        <source>Sort the orders by status</source>
        <translation>Sort the orders by status</translation>
    </message>
    <message>
        <source>Sort the orders by number</source>
        <translation>Sort the orders by number</translation>
    </message>
</context>
<context>
    <name>kd::ui::OutageBanner</name>
    <message>
        <source>Open an incident…</source>
        <translation>Open an incident…</translation>
    </message>
    <message>
        <source>Show the incident</source>
        <translation>Show the incident</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 cannot be reached</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 cannot be reached since %2. Facts are from %3. Actions wait in the outbox. %4</source>
        <translation>%1 cannot be reached since %2. Facts are from %3. Actions wait in the outbox. %4</translation>
    </message>
</context>
<context>
    <name>kd::ui::OutboxPage</name>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>Did it happen?…</source>
        <translation>Did it happen?…</translation>
    </message>
    <message>
        <source>Outbox and results</source>
        <translation>Outbox and results</translation>
    </message>
    <message>
        <source>Actions and their results</source>
        <translation>Actions and their results</translation>
    </message>
    <message>
        <source>Nothing yet. Refunds and new keys appear here with what the shop made of them.</source>
        <translation>Nothing yet. Refunds and new keys appear here with what the shop made of them.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Hold…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Cancel it…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Approve it, or say what became of it</source>
        <translation>Approve it, or say what became of it</translation>
    </message>
    <message>
        <source>Hold it with a reason, or release it</source>
        <translation>Hold it with a reason, or release it</translation>
    </message>
    <message>
        <source>Run earlier: before the next one above and all of its rank</source>
        <translation>Run earlier: before the next one above and all of its rank</translation>
    </message>
    <message>
        <source>Run later: after the next one below and all of its rank</source>
        <translation>Run later: after the next one below and all of its rank</translation>
    </message>
    <message>
        <source>Cancel what has not been sent</source>
        <translation>Cancel what has not been sent</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Show what waits, as it will run</source>
        <translation>Show what waits, as it will run</translation>
    </message>
    <message>
        <source>Show what is under way</source>
        <translation>Show what is under way</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>Show what is done</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Nothing of that kind. Alt+1 shows all.</source>
        <translation>Nothing of that kind. Alt+1 shows all.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
</context>
<context>
    <name>kd::ui::OutcomeView</name>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>Asked %1 · operation %2</source>
        <translation>Asked %1 · operation %2</translation>
    </message>
    <message>
        <source>Sent and read back</source>
        <translation>Sent and read back</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n time(s), last %1.</source>
        <translation>
            <numerusform>Sent %n time, last %1.</numerusform>
            <numerusform>Sent %n times, last %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back %n time(s) without proof.</source>
        <translation>
            <numerusform>Read back %n time without proof.</numerusform>
            <numerusform>Read back %n times without proof.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>The shop shows now</source>
        <translation>The shop shows now</translation>
    </message>
    <message>
        <source>Last known from the shop</source>
        <translation>Last known from the shop</translation>
    </message>
    <message>
        <source>Last known from the shop, %1</source>
        <translation>Last known from the shop, %1</translation>
    </message>
    <message>
        <source>What that says</source>
        <translation>What that says</translation>
    </message>
</context>
<context>
    <name>kd::ui::PaletteBox</name>
    <message>
        <source>Search and commands</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Search for orders or commands</source>
        <translation>Search for orders or commands</translation>
    </message>
    <message>
        <source>Order, contact, part of a key, product; or a command</source>
        <translation>Order, contact, part of a key, product; or a command</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>key in stock</source>
        <translation>key in stock</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Nothing found. Enter takes the text as a buyer&apos;s message.</source>
        <translation>Nothing found. Enter takes the text as a buyer&apos;s message.</translation>
    </message>
    <message>
        <source>Life of the key</source>
        <translation>Life of the key</translation>
    </message>
</context>
<context>
    <name>kd::ui::PlanView</name>
    <message>
        <source>Continue with the rest</source>
        <translation>Continue with the rest</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Steps of the plan</translation>
    </message>
</context>
<context>
    <name>kd::ui::PromiseList</name>
    <message>
        <source>Promised: %1</source>
        <translation>Promised: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Kept: %1</translation>
    </message>
</context>
<context>
    <name>kd::ui::PullStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>First pull</source>
        <translation>First pull</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>go on</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>Go on with the first pull</source>
        <translation>Go on with the first pull</translation>
    </message>
    <message>
        <source>Stop the first pull</source>
        <translation>Stop the first pull</translation>
    </message>
    <message>
        <source>pull of %1 stopped at %2</source>
        <translation>pull of %1 stopped at %2</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>pulling %1: %2 %3</source>
        <translation>pulling %1: %2 %3</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1, %2 a second</translation>
    </message>
    <message>
        <source>No first pull is running.</source>
        <translation>No first pull is running.</translation>
    </message>
    <message>
        <source>Stopped. It goes on from here when you say so, or when the desk starts again.</source>
        <translation>Stopped. It goes on from here when you say so, or when the desk starts again.</translation>
    </message>
</context>
<context>
    <name>kd::ui::RefundBoardPage</name>
    <message>
        <source>Where is the money?…</source>
        <translation>Where is the money?…</translation>
    </message>
    <message>
        <source>Tell the buyer</source>
        <translation>Tell the buyer</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Running refunds</source>
        <translation>Running refunds</translation>
    </message>
    <message>
        <source>Which refunds to show</source>
        <translation>Which refunds to show</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>abnormal</translation>
    </message>
    <message>
        <source>Refunds whose money may still be on its way</source>
        <translation>Refunds whose money may still be on its way</translation>
    </message>
    <message>
        <source>Put on record where the money is</source>
        <translation>Put on record where the money is</translation>
    </message>
    <message>
        <source>Prepare the notice to the buyer</source>
        <translation>Prepare the notice to the buyer</translation>
    </message>
    <message>
        <source>All, overdue, abnormal</source>
        <translation>All, overdue, abnormal</translation>
    </message>
    <message>
        <source>None of the refunds under way is like that.</source>
        <translation>None of the refunds under way is like that.</translation>
    </message>
    <message>
        <source>No refund is under way. What the shop has taken stays here until its money has arrived.</source>
        <translation>No refund is under way. What the shop has taken stays here until its money has arrived.</translation>
    </message>
    <message>
        <source>Did it happen?…</source>
        <translation>Did it happen?…</translation>
    </message>
</context>
<context>
    <name>kd::ui::RefundSheet</name>
    <message>
        <source>Where is the money?</source>
        <translation>Where is the money?</translation>
    </message>
    <message>
        <source>%1 of order %2, %3</source>
        <translation>%1 of order %2, %3</translation>
    </message>
    <message>
        <source>The provider says</source>
        <translation>The provider says</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>How it is known</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>prepare the notice to the buyer</source>
        <translation>prepare the notice to the buyer</translation>
    </message>
    <message>
        <source>stay here</source>
        <translation>stay here</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Put on record</translation>
    </message>
</context>
<context>
    <name>kd::ui::ReplyEditor</name>
    <message>
        <source>Text of the reply</source>
        <translation>Text of the reply</translation>
    </message>
    <message>
        <source>Choose a script, or write.</source>
        <translation>Choose a script, or write.</translation>
    </message>
    <message>
        <source>%1 Better: %2</source>
        <translation>%1 Better: %2</translation>
    </message>
    <message>
        <source>guard: blocked</source>
        <translation>guard: blocked</translation>
    </message>
    <message>
        <source>guard: passed</source>
        <translation>guard: passed</translation>
    </message>
    <message>
        <source>guard: see above</source>
        <translation>guard: see above</translation>
    </message>
    <message>
        <source>promise: by %1</source>
        <translation>promise: by %1</translation>
    </message>
    <message>
        <source>holds a key</source>
        <translation>holds a key</translation>
    </message>
</context>
<context>
    <name>kd::ui::ReplyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Log contact</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>script</source>
        <translation>script</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Choose a script</source>
        <translation>Choose a script</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Copy the reply</translation>
    </message>
    <message>
        <source>Log the contact</source>
        <translation>Log the contact</translation>
    </message>
    <message>
        <source>Copy all the same?</source>
        <translation>Copy all the same?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared in 10 s.</source>
        <translation>Copied. The clipboard is cleared in 10 s.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>This case is closed. A reply goes on record; the case stays closed.</source>
        <translation>This case is closed. A reply goes on record; the case stays closed.</translation>
    </message>
    <message>
        <source>Put on record that a promise was kept</source>
        <translation>Put on record that a promise was kept</translation>
    </message>
</context>
<context>
    <name>kd::ui::Reveal</name>
    <message>
        <source>hold to show</source>
        <translation>hold to show</translation>
    </message>
    <message>
        <source>Show the card key while held</source>
        <translation>Show the card key while held</translation>
    </message>
    <message>
        <source>Show the card key</source>
        <translation>Show the card key</translation>
    </message>
    <message>
        <source>Who saw which key, when and why goes on record.</source>
        <translation>Who saw which key, when and why goes on record.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>On record. Hold the button to see the key; it is gone in 30 s.</source>
        <translation>On record. Hold the button to see the key; it is gone in 30 s.</translation>
    </message>
</context>
<context>
    <name>kd::ui::ScriptPicker</name>
    <message>
        <source>Choose a script…</source>
        <translation>Choose a script…</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Scripts</translation>
    </message>
    <message>
        <source>Search the scripts</source>
        <translation>Search the scripts</translation>
    </message>
    <message>
        <source>Type to search titles and texts</source>
        <translation>Type to search titles and texts</translation>
    </message>
    <message>
        <source>Scripts that fit</source>
        <translation>Scripts that fit</translation>
    </message>
    <message>
        <source>No script has all these words.</source>
        <translation>No script has all these words.</translation>
    </message>
</context>
<context>
    <name>kd::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>as the system</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>high contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>People and limits</source>
        <translation>People and limits</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Add a profile</translation>
    </message>
    <message>
        <source>Approvals and history are among the profiles of this data folder.</source>
        <translation>Approvals and history are among the profiles of this data folder.</translation>
    </message>
    <message>
        <source>Connect another shop</source>
        <translation>Connect another shop</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Checked copies of the desk&apos;s database are kept in %1/backups, the newest seven. To restore one, close this window and run: kamideskctl --data %1 restore FILE</source>
        <translation>Checked copies of the desk&apos;s database are kept in %1/backups, the newest seven. To restore one, close this window and run: kamideskctl --data %1 restore FILE</translation>
    </message>
    <message>
        <source>up to %1 an action</source>
        <translation>up to %1 an action</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>Change profile %1</source>
        <translation>Change profile %1</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Change the profile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Limit an action</source>
        <translation>Limit an action</translation>
    </message>
    <message>
        <source>Limit a day</source>
        <translation>Limit a day</translation>
    </message>
    <message>
        <source>New PIN (empty: unchanged)</source>
        <translation>New PIN (empty: unchanged)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Type limits as amounts, such as 200 or 99.50; empty means none.</source>
        <translation>Type limits as amounts, such as 200 or 99.50; empty means none.</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Backed up and checked: %1</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Own limits in (empty: none, the role&apos;s hold)</source>
        <translation>Own limits in (empty: none, the role&apos;s hold)</translation>
    </message>
    <message>
        <source>Your own PIN</source>
        <translation>Your own PIN</translation>
    </message>
    <message>
        <source>Name the currency of the limits by its three letters, such as CNY.</source>
        <translation>Name the currency of the limits by its three letters, such as CNY.</translation>
    </message>
    <message>
        <source>Only a supervisor adds profiles or changes those of others.</source>
        <translation>Only a supervisor adds profiles or changes those of others.</translation>
    </message>
</context>
<context>
    <name>kd::ui::ShopForm</name>
    <message>
        <source>Try and connect</source>
        <translation>Try and connect</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as the desk shows it</source>
        <translation>as the desk shows it</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
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
        <translation>only if License Manager has its own pair</translation>
    </message>
    <message>
        <source>License secret</source>
        <translation>License secret</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA file</translation>
    </message>
    <message>
        <source>only if the shop has its own authority</source>
        <translation>only if the shop has its own authority</translation>
    </message>
    <message>
        <source>Connected: %1.</source>
        <translation>Connected: %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Orders are being pulled now; you can work meanwhile.</source>
        <translation>Orders are being pulled now; you can work meanwhile.</translation>
    </message>
    <message>
        <source>Name, address and consumer key are needed.</source>
        <translation>Name, address and consumer key are needed.</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>Asking the shop…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificates (*.pem *.crt *.cer);;All files (*)</translation>
    </message>
    <message>
        <source>Only a supervisor connects a shop. Change the person at the top right to do it.</source>
        <translation>Only a supervisor connects a shop. Change the person at the top right to do it.</translation>
    </message>
    <message>
        <source>Its orders are here: %1.</source>
        <translation>Its orders are here: %1.</translation>
    </message>
</context>
<context>
    <name>kd::ui::ShopLine</name>
    <message>
        <source>%1 · orders: %2 · keys: %3</source>
        <translation>%1 · orders: %2 · keys: %3</translation>
    </message>
    <message>
        <source>last pulled %1</source>
        <translation>last pulled %1</translation>
    </message>
    <message>
        <source>never pulled to its end</source>
        <translation>never pulled to its end</translation>
    </message>
    <message>
        <source>what was pulled before stays readable</source>
        <translation>what was pulled before stays readable</translation>
    </message>
    <message>
        <source>Paused: nothing is pulled from it and nothing sent. Its actions wait in the outbox.</source>
        <translation>Paused: nothing is pulled from it and nothing sent. Its actions wait in the outbox.</translation>
    </message>
    <message>
        <source>The pull was stopped. It goes on from where it was.</source>
        <translation>The pull was stopped. It goes on from where it was.</translation>
    </message>
    <message>
        <source>Failing since %1: %2</source>
        <translation>Failing since %1: %2</translation>
    </message>
    <message>
        <source>go on pulling</source>
        <translation>go on pulling</translation>
    </message>
    <message>
        <source>ask it again</source>
        <translation>ask it again</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Go on pulling from %1</source>
        <translation>Go on pulling from %1</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>resume</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Resume %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pause %1</translation>
    </message>
    <message>
        <source>Ask %1 again what it can do</source>
        <translation>Ask %1 again what it can do</translation>
    </message>
    <message>
        <source>Change name and credentials of %1</source>
        <translation>Change name and credentials of %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>Asking the shop…</translation>
    </message>
    <message>
        <source>%1 answers; nothing is missing.</source>
        <translation>%1 answers; nothing is missing.</translation>
    </message>
    <message>
        <source>%1 answers. %2</source>
        <translation>%1 answers. %2</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 is paused.</translation>
    </message>
    <message>
        <source>%1 is asked again.</source>
        <translation>%1 is asked again.</translation>
    </message>
</context>
<context>
    <name>kd::ui::ShopList</name>
    <message>
        <source>No shop yet.</source>
        <translation>No shop yet.</translation>
    </message>
    <message>
        <source>Only a supervisor changes, pauses or removes a shop.</source>
        <translation>Only a supervisor changes, pauses or removes a shop.</translation>
    </message>
</context>
<context>
    <name>kd::ui::ShopSheets</name>
    <message>
        <source>Remove %1?</source>
        <translation>Remove %1?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Orders: %1, keys: %2. They are forgotten here; the shop itself keeps them.</source>
        <translation>Orders: %1, keys: %2. They are forgotten here; the shop itself keeps them.</translation>
    </message>
    <message>
        <source>Cases: %1, of which open: %2. They stay with their history, but nothing can be asked of the shop for them any more.</source>
        <translation>Cases: %1, of which open: %2. They stay with their history, but nothing can be asked of the shop for them any more.</translation>
    </message>
    <message>
        <source>Refunds whose money is still on its way: %1. Nobody will follow them here.</source>
        <translation>Refunds whose money is still on its way: %1. Nobody will follow them here.</translation>
    </message>
    <message>
        <source>The credentials are deleted. To connect it again they have to be typed again.</source>
        <translation>The credentials are deleted. To connect it again they have to be typed again.</translation>
    </message>
    <message>
        <source>Type its name</source>
        <translation>Type its name</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>That is not its name: %1</source>
        <translation>That is not its name: %1</translation>
    </message>
    <message>
        <source>%1 is no longer a shop of this desk.</source>
        <translation>%1 is no longer a shop of this desk.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer key</translation>
    </message>
    <message>
        <source>Consumer secret (empty: unchanged)</source>
        <translation>Consumer secret (empty: unchanged)</translation>
    </message>
    <message>
        <source>License key</source>
        <translation>License key</translation>
    </message>
    <message>
        <source>License secret (empty: unchanged)</source>
        <translation>License secret (empty: unchanged)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA file</translation>
    </message>
    <message>
        <source>Try and save</source>
        <translation>Try and save</translation>
    </message>
    <message>
        <source>Asking the shop…</source>
        <translation>Asking the shop…</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 is saved.</translation>
    </message>
</context>
<context>
    <name>kd::ui::StatusLine</name>
    <message>
        <source>Order, contact, part of a key, buyer&apos;s words…</source>
        <translation>Order, contact, part of a key, buyer&apos;s words…</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>You are %1. Change the profile</source>
        <translation>You are %1. Change the profile</translation>
    </message>
    <message>
        <source>no shop yet</source>
        <translation>no shop yet</translation>
    </message>
    <message>
        <source>%1 shops</source>
        <translation>%1 shops</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>synced %1</translation>
    </message>
    <message>
        <source>first pull</source>
        <translation>first pull</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>%1 late · worst %2</source>
        <translation>%1 late · worst %2</translation>
    </message>
    <message>
        <source>outbox %1</source>
        <translation>outbox %1</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation>unknown %1</translation>
    </message>
    <message>
        <source>%1 actions with unknown outcome</source>
        <translation>%1 actions with unknown outcome</translation>
    </message>
    <message>
        <source>No case is late</source>
        <translation>No case is late</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 offline</translation>
    </message>
    <message>
        <source>%1 actions under way, %2 wait for approval</source>
        <translation>%1 actions under way, %2 wait for approval</translation>
    </message>
    <message>
        <source>pull stopped</source>
        <translation>pull stopped</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 order</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <translation>%1 orders</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 paused</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>%1 of %2 orders</translation>
    </message>
</context>
<context>
    <name>kd::ui::TellingSheets</name>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Next word by</source>
        <translation>Next word by</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>Why all the same</translation>
    </message>
    <message>
        <source>The shop mails each buyer a note</source>
        <translation>The shop mails each buyer a note</translation>
    </message>
    <message>
        <source>I have told them: %1</source>
        <translation>I have told them: %1</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Tell them</translation>
    </message>
    <message>
        <source>The shop mails a note to the buyers of %1. While it is away the notes wait in the outbox; a buyer counts as told once the shop has confirmed it.</source>
        <translation>The shop mails a note to the buyers of %1. While it is away the notes wait in the outbox; a buyer counts as told once the shop has confirmed it.</translation>
    </message>
    <message>
        <source>The buyers of %1 were told by %2: that goes on record in each case, with the promise.</source>
        <translation>The buyers of %1 were told by %2: that goes on record in each case, with the promise.</translation>
    </message>
    <message>
        <source>Not again, because they were told this text already: %1.</source>
        <translation>Not again, because they were told this text already: %1.</translation>
    </message>
    <message>
        <source>Not reached this way:</source>
        <translation>Not reached this way:</translation>
    </message>
    <message>
        <source>Promised: the next word by %1.</source>
        <translation>Promised: the next word by %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>Tell %1</translation>
    </message>
    <message>
        <source>Told: %1.</source>
        <translation>Told: %1.</translation>
    </message>
    <message>
        <source>Change it, or say why all the same.</source>
        <translation>Change it, or say why all the same.</translation>
    </message>
    <message>
        <source>One message to all its cases</source>
        <translation>One message to all its cases</translation>
    </message>
    <message>
        <source>Whom it reaches…</source>
        <translation>Whom it reaches…</translation>
    </message>
    <message>
        <source>The next word must lie ahead.</source>
        <translation>The next word must lie ahead.</translation>
    </message>
    <message>
        <source>You have changed the message, so it stays as it is. Check its time and language.</source>
        <translation>You have changed the message, so it stays as it is. Check its time and language.</translation>
    </message>
    <message>
        <source>In the outbox for the buyers of %1.</source>
        <translation>In the outbox for the buyers of %1.</translation>
    </message>
</context>
<context>
    <name>kd::ui::UndoBar</name>
    <message>
        <source>undone by the agent</source>
        <translation>undone by the agent</translation>
    </message>
    <message>
        <source>Undone. Nothing was sent.</source>
        <translation>Undone. Nothing was sent.</translation>
    </message>
    <message>
        <source>decide: did it happen?</source>
        <translation>decide: did it happen?</translation>
    </message>
    <message>
        <source>sent in %1 s</source>
        <translation>sent in %1 s</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Time left to undo</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>kd::ui::UnknownsPage</name>
    <message>
        <source>No outcome is unknown. What was sent and never answered for appears here until the shop or a person has said what became of it.</source>
        <translation>No outcome is unknown. What was sent and never answered for appears here until the shop or a person has said what became of it.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Did it happen?…</source>
        <translation>Did it happen?…</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Unknown outcomes</source>
        <translation>Unknown outcomes</translation>
    </message>
    <message>
        <source>Actions whose outcome is unknown</source>
        <translation>Actions whose outcome is unknown</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>What is known of it</translation>
    </message>
    <message>
        <source>Ask the shop again what it shows</source>
        <translation>Ask the shop again what it shows</translation>
    </message>
    <message>
        <source>Say whether it happened</source>
        <translation>Say whether it happened</translation>
    </message>
    <message>
        <source>The shop is being asked…</source>
        <translation>The shop is being asked…</translation>
    </message>
    <message>
        <source>Look at the payment provider as well before you decide.</source>
        <translation>Look at the payment provider as well before you decide.</translation>
    </message>
    <message>
        <source>Your role may not decide this: ask a senior or a supervisor.</source>
        <translation>Your role may not decide this: ask a senior or a supervisor.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>This could not be read.</translation>
    </message>
</context>
<context>
    <name>kd::ui::VerdictView</name>
    <message>
        <source>Liability not settled.</source>
        <translation>Liability not settled.</translation>
    </message>
    <message>
        <source>Liable: %1.</source>
        <translation>Liable: %1.</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>what would change it</source>
        <translation>what would change it</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>facts suffice</source>
        <translation>facts suffice</translation>
    </message>
    <message>
        <source>to be reviewed</source>
        <translation>to be reviewed</translation>
    </message>
    <message>
        <source>%1 for</source>
        <translation>%1 for</translation>
    </message>
    <message>
        <source>%1 against</source>
        <translation>%1 against</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>%1, decided %2.</source>
        <translation>%1, decided %2.</translation>
    </message>
    <message>
        <source>Known then: %1 passed, %2 failed, %3 open</source>
        <translation>Known then: %1 passed, %2 failed, %3 open</translation>
    </message>
    <message>
        <source>By what is known today: %1</source>
        <translation>By what is known today: %1</translation>
    </message>
    <message>
        <source>The rules have changed since.</source>
        <translation>The rules have changed since.</translation>
    </message>
    <message>
        <source>Although checks were missing</source>
        <translation>Although checks were missing</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>as today</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>an earlier version</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>What was known when it was decided</source>
        <translation>What was known when it was decided</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Rule %1</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>fits</translation>
    </message>
    <message>
        <source>not offered: %1</source>
        <translation>not offered: %1</translation>
    </message>
    <message>
        <source>Why this decision</source>
        <translation>Why this decision</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>What would change it</translation>
    </message>
    <message>
        <source>no review needed</source>
        <translation>no review needed</translation>
    </message>
</context>
<context>
    <name>kd::ui::ViewerPage</name>
    <message>
        <source>Evidence viewer</source>
        <translation>Evidence viewer</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotate</translation>
    </message>
    <message>
        <source>Next piece</source>
        <translation>Next piece</translation>
    </message>
    <message>
        <source>Previous piece</source>
        <translation>Previous piece</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Back to the case</translation>
    </message>
    <message>
        <source>Case #%1 · evidence %2 of %3</source>
        <translation>Case #%1 · evidence %2 of %3</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(erased)</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Added by</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Kept whole and never changed. Opened in a process of its own that can reach neither files nor the network.</source>
        <translation>Kept whole and never changed. Opened in a process of its own that can reach neither files nor the network.</translation>
    </message>
</context>
<context>
    <name>kd::ui::WishForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The shop mails it to the buyer</source>
        <translation>The shop mails it to the buyer</translation>
    </message>
    <message>
        <source>Reason, goes to the shop and on record</source>
        <translation>Reason, goes to the shop and on record</translation>
    </message>
    <message>
        <source>needs: %1</source>
        <translation>needs: %1</translation>
    </message>
    <message>
        <source>The shop mails the new key</source>
        <translation>The shop mails the new key</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>New e-mail</translation>
    </message>
    <message>
        <source>New phone</source>
        <translation>New phone</translation>
    </message>
    <message>
        <source>With the keys</source>
        <translation>With the keys</translation>
    </message>
    <message>
        <source>Keys from stock</source>
        <translation>Keys from stock</translation>
    </message>
    <message>
        <source>Or type what the buyer gets</source>
        <translation>Or type what the buyer gets</translation>
    </message>
    <message>
        <source>Amount of the voucher</source>
        <translation>Amount of the voucher</translation>
    </message>
    <message>
        <source>By which rule</source>
        <translation>By which rule</translation>
    </message>
    <message>
        <source>Amount to refund</source>
        <translation>Amount to refund</translation>
    </message>
    <message>
        <source>Amount, at most %1</source>
        <translation>Amount, at most %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Receipt of a return made elsewhere</source>
        <translation>Receipt of a return made elsewhere</translation>
    </message>
    <message>
        <source>A voucher on top, amount</source>
        <translation>A voucher on top, amount</translation>
    </message>
    <message>
        <source>Which key is replaced</source>
        <translation>Which key is replaced</translation>
    </message>
    <message>
        <source>What the buyer gets</source>
        <translation>What the buyer gets</translation>
    </message>
    <message>
        <source>Difference in price</source>
        <translation>Difference in price</translation>
    </message>
    <message>
        <source>borne by the shop, or none</source>
        <translation>borne by the shop, or none</translation>
    </message>
    <message>
        <source>paid by the buyer</source>
        <translation>paid by the buyer</translation>
    </message>
    <message>
        <source>goes back to the buyer</source>
        <translation>goes back to the buyer</translation>
    </message>
    <message>
        <source>Number of the buyer&apos;s payment</source>
        <translation>Number of the buyer&apos;s payment</translation>
    </message>
    <message>
        <source>%1 · stock %2 · difference %3</source>
        <translation>%1 · stock %2 · difference %3</translation>
    </message>
    <message>
        <source>Ticket with</source>
        <translation>Ticket with</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>a supplier</translation>
    </message>
    <message>
        <source>a platform</source>
        <translation>a platform</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>What was asked</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Their number</translation>
    </message>
    <message>
        <source>Answer promised within, minutes</source>
        <translation>Answer promised within, minutes</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Their answer</translation>
    </message>
    <message>
        <source>the key is good</source>
        <translation>the key is good</translation>
    </message>
    <message>
        <source>the key is used</source>
        <translation>the key is used</translation>
    </message>
    <message>
        <source>the key is bad</source>
        <translation>the key is bad</translation>
    </message>
    <message>
        <source>they replace it</source>
        <translation>they replace it</translation>
    </message>
    <message>
        <source>they pay it back</source>
        <translation>they pay it back</translation>
    </message>
    <message>
        <source>they refuse</source>
        <translation>they refuse</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In their words</translation>
    </message>
    <message>
        <source>Which keys are replaced</source>
        <translation>Which keys are replaced</translation>
    </message>
</context>
</TS>
