<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>errors</name>
        <message>
            <source>The shop's address cannot be found. Check the spelling of the address and this machine's network.</source>
            <translation>The shop's address cannot be found. Check the spelling of the address and this machine's network.</translation>
        </message>
        <message>
            <source>Nothing answers at the shop's address. Check the port, and whether the shop is running.</source>
            <translation>Nothing answers at the shop's address. Check the port, and whether the shop is running.</translation>
        </message>
        <message>
            <source>The shop closed the connection before it had answered. Try again in a moment.</source>
            <translation>The shop closed the connection before it had answered. Try again in a moment.</translation>
        </message>
        <message>
            <source>No secure connection to the shop could be made. Ask the shop's operator to check its certificate and TLS settings.</source>
            <translation>No secure connection to the shop could be made. Ask the shop's operator to check its certificate and TLS settings.</translation>
        </message>
        <message>
            <source>The shop's certificate is not trusted by this machine. If it is your own authority's, name its CA file in the shop's settings; otherwise do not connect.</source>
            <translation>The shop's certificate is not trusted by this machine. If it is your own authority's, name its CA file in the shop's settings; otherwise do not connect.</translation>
        </message>
        <message>
            <source>The shop's certificate was made for another address. Use the address that the certificate names, or have it renewed.</source>
            <translation>The shop's certificate was made for another address. Use the address that the certificate names, or have it renewed.</translation>
        </message>
        <message>
            <source>The shop's certificate has expired, or this machine's clock is wrong. Check the date here, then ask the shop's operator to renew it.</source>
            <translation>The shop's certificate has expired, or this machine's clock is wrong. Check the date here, then ask the shop's operator to renew it.</translation>
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
            <source>The shop's answer took too long. Try again later.</source>
            <translation>The shop's answer took too long. Try again later.</translation>
        </message>
        <message>
            <source>The shop's answer is larger than the desk takes. Tell the maintainers which shop it is.</source>
            <translation>The shop's answer is larger than the desk takes. Tell the maintainers which shop it is.</translation>
        </message>
        <message>
            <source>The shop's answer broke off and was thrown away. Try again.</source>
            <translation>The shop's answer broke off and was thrown away. Try again.</translation>
        </message>
        <message>
            <source>The shop sends us to another address: %1. Enter that address if it is the shop's own.</source>
            <translation>The shop sends us to another address: %1. Enter that address if it is the shop's own.</translation>
        </message>
        <message>
            <source>The shop has failed several times in a row and is left alone for half a minute. It is asked again by itself.</source>
            <translation>The shop has failed several times in a row and is left alone for half a minute. It is asked again by itself.</translation>
        </message>
        <message>
            <source>The shop does not accept these credentials. Copy the consumer key and secret again from the shop's settings.</source>
            <translation>The shop does not accept these credentials. Copy the consumer key and secret again from the shop's settings.</translation>
        </message>
        <message>
            <source>These credentials may only read. Make a key with read and write access in the shop's settings.</source>
            <translation>These credentials may only read. Make a key with read and write access in the shop's settings.</translation>
        </message>
        <message>
            <source>These credentials may not read card keys. The licence key pair must belong to an administrator.</source>
            <translation>These credentials may not read card keys. The licence key pair must belong to an administrator.</translation>
        </message>
        <message>
            <source>The shop has switched off its interface for card keys. Switch it on in License Manager's settings.</source>
            <translation>The shop has switched off its interface for card keys. Switch it on in License Manager's settings.</translation>
        </message>
        <message>
            <source>This address answers, but there is no WooCommerce behind it. Enter the shop's own address, without /wp-admin.</source>
            <translation>This address answers, but there is no WooCommerce behind it. Enter the shop's own address, without /wp-admin.</translation>
        </message>
        <message>
            <source>The shop answered with a web page instead of data. Check the address; a login page, a firewall or a maintenance page may stand in the way.</source>
            <translation>The shop answered with a web page instead of data. Check the address; a login page, a firewall or a maintenance page may stand in the way.</translation>
        </message>
        <message>
            <source>The shop's answer lacks what the desk needs: %1. Its version may be too old or too new; tell the maintainers.</source>
            <translation>The shop's answer lacks what the desk needs: %1. Its version may be too old or too new; tell the maintainers.</translation>
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
            <source>This shop is being pulled already. Wait until it has finished.</source>
            <translation>This shop is being pulled already. Wait until it has finished.</translation>
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
            <source>There is no Kamidesk data in this folder. Check the path, or add a shop to begin.</source>
            <translation>There is no Kamidesk data in this folder. Check the path, or add a shop to begin.</translation>
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
            <source>The desk's records are damaged. Restore the newest good backup: %1.</source>
            <translation>The desk's records are damaged. Restore the newest good backup: %1.</translation>
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
            <source>This system has no usable keychain. Give a key file or a passphrase file instead.</source>
            <translation>This system has no usable keychain. Give a key file or a passphrase file instead.</translation>
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
            <source>The system refused to limit the viewer process, so strangers' files are not opened here.</source>
            <translation>The system refused to limit the viewer process, so strangers' files are not opened here.</translation>
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
            <source>This order is not in the cache. Pull the shop's orders, then try again.</source>
            <translation>This order is not in the cache. Pull the shop's orders, then try again.</translation>
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
            <source>The key's text is not known here. Pull the shop's cards, then try again.</source>
            <translation>The key's text is not known here. Pull the shop's cards, then try again.</translation>
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
            <source>The amount is above this profile's own limit. Ask a supervisor with a higher one.</source>
            <translation>The amount is above this profile's own limit. Ask a supervisor with a higher one.</translation>
        </message>
        <message>
            <source>The outcome of this action is not in doubt.</source>
            <translation>The outcome of this action is not in doubt.</translation>
        </message>
        <message>
            <source>The script lacks facts and was not filled: %1. Enter them or choose another script.</source>
            <translation>The script lacks facts and was not filled: %1. Enter them or choose another script.</translation>
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
            <source>What the shop sent is no readable answer. A proxy may stand in the way; try again, then tell the shop's operator.</source>
            <translation>What the shop sent is no readable answer. A proxy may stand in the way; try again, then tell the shop's operator.</translation>
        </message>
        <message>
            <source>The shop is out of service at the moment. Try again later; nothing was lost.</source>
            <translation>The shop is out of service at the moment. Try again later; nothing was lost.</translation>
        </message>
        <message>
            <source>The shop reports an error of its own. Try again later, or tell the shop's operator.</source>
            <translation>The shop reports an error of its own. Try again later, or tell the shop's operator.</translation>
        </message>
        <message>
            <source>The shop asks to wait because it was asked too often. Try again in a few minutes.</source>
            <translation>The shop asks to wait because it was asked too often. Try again in a few minutes.</translation>
        </message>
        <message>
            <source>The shop answered in a way the desk does not know. Check the address and the shop's version.</source>
            <translation>The shop answered in a way the desk does not know. Check the address and the shop's version.</translation>
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
            <source>The shop does not accept the key pair for card keys. Copy License Manager's key and secret again.</source>
            <translation>The shop does not accept the key pair for card keys. Copy License Manager's key and secret again.</translation>
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
            <source>The shop's interface for card keys does not answer as it should. Orders and refunds work; probe the shop again later.</source>
            <translation>The shop's interface for card keys does not answer as it should. Orders and refunds work; probe the shop again later.</translation>
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
            <source>The shop's currency is not known to the desk. Tell the maintainers which one it is.</source>
            <translation>The shop's currency is not known to the desk. Tell the maintainers which one it is.</translation>
        </message>
        <message>
            <source>A field of the shop's answer cannot be read: %1. Tell the maintainers; nothing was taken over.</source>
            <translation>A field of the shop's answer cannot be read: %1. Tell the maintainers; nothing was taken over.</translation>
        </message>
        <message>
            <source>The shop confirmed something else than was asked: %1. Look at the order in the shop before anything else.</source>
            <translation>The shop confirmed something else than was asked: %1. Look at the order in the shop before anything else.</translation>
        </message>
        <message>
            <source>The shop's answer is not the data it should be. Check the address; a plugin may write into its answers.</source>
            <translation>The shop's answer is not the data it should be. Check the address; a plugin may write into its answers.</translation>
        </message>
        <message>
            <source>The shop's list changed faster than it could be read. Pull again in a moment.</source>
            <translation>The shop's list changed faster than it could be read. Pull again in a moment.</translation>
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
            <source>This is no id of a piece of evidence. List the case's evidence to see them.</source>
            <translation>This is no id of a piece of evidence. List the case's evidence to see them.</translation>
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
            <source>shop's number %1</source>
            <translation>shop's number %1</translation>
        </message>
        <message>
            <source>promised: %1</source>
            <translation>promised: %1</translation>
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
            <source>a person's answer</source>
            <translation>a person's answer</translation>
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
            <source>the shop's state is unclear[: {shop_status}]</source>
            <translation>the shop's state is unclear[: {shop_status}]</translation>
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
            <source>delivered[, {cards} keys][, {delivered_at}]</source>
            <translation>delivered[, {cards} keys][, {delivered_at}]</translation>
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
            <source>marked as void</source>
            <translation>marked as void</translation>
        </message>
        <message>
            <source>expired[ {expires_at}]</source>
            <translation>expired[ {expires_at}]</translation>
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
            <source>from the buyer's address</source>
            <translation>from the buyer's address</translation>
        </message>
        <message>
            <source>from the buyer's network</source>
            <translation>from the buyer's network</translation>
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
            <source>{orders} orders in {days} d, {cases} cases, {refunds} refunds</source>
            <translation>{orders} orders in {days} d, {cases} cases, {refunds} refunds</translation>
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
            <source>shop's rate unknown</source>
            <translation>shop's rate unknown</translation>
        </message>
        <message>
            <source>in stock[: {left}]</source>
            <translation>in stock[: {left}]</translation>
        </message>
        <message>
            <source>sold out</source>
            <translation>sold out</translation>
        </message>
        <message>
            <source>too few: {left} of {needed}</source>
            <translation>too few: {left} of {needed}</translation>
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
            <source>Buyer's record</source>
            <translation>Buyer's record</translation>
        </message>
        <message>
            <source>Address's record</source>
            <translation>Address's record</translation>
        </message>
        <message>
            <source>Supplier's invalid rate</source>
            <translation>Supplier's invalid rate</translation>
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
            <source>Supplier's answer</source>
            <translation>Supplier's answer</translation>
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
            <source>Supplier's batch</source>
            <translation>Supplier's batch</translation>
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
            <source>Buyer's mistake</source>
            <translation>Buyer's mistake</translation>
        </message>
        <message>
            <source>Product page</source>
            <translation>Product page</translation>
        </message>
        <message>
            <source>Our operator's error</source>
            <translation>Our operator's error</translation>
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
            <source>buyer's message</source>
            <translation>buyer's message</translation>
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
            <source>A part of the shop's interface is switched off.</source>
            <translation>A part of the shop's interface is switched off.</translation>
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
            <source>Supplier's turn</source>
            <translation>Supplier's turn</translation>
        </message>
        <message>
            <source>Buyer's turn</source>
            <translation>Buyer's turn</translation>
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
    </context>
    <context>
        <name>kd::lists::OutboxList</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Amount</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Asked</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Decide: did it happen?</source>
            <translation>Decide: did it happen?</translation>
        </message>
        <message>
            <source>shop's number %1</source>
            <translation>shop's number %1</translation>
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
            <source>"%1" is needed.</source>
            <translation>"%1" is needed.</translation>
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
            <source>every status</source>
            <translation>every status</translation>
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
            <source>No case here. Paste a buyer's message with Ctrl+N to open one.</source>
            <translation>No case here. Paste a buyer's message with Ctrl+N to open one.</translation>
        </message>
        <message>
            <source>No case here.</source>
            <translation>No case here.</translation>
        </message>
    </context>
    <context>
        <name>kd::ui::CasePage</name>
        <message>
            <source>No case is open. Choose one at the left, or paste a buyer's message with Ctrl+N.</source>
            <translation>No case is open. Choose one at the left, or paste a buyer's message with Ctrl+N.</translation>
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
        <message>
            <source>%1 orders fit. Type the whole order number.</source>
            <translation>%1 orders fit. Type the whole order number.</translation>
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
            <source>The machine's answer and yours both stay on record.</source>
            <translation>The machine's answer and yours both stay on record.</translation>
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
            <source>For what no machine can see: a call back, the supplier's word, a look at the picture.</source>
            <translation>For what no machine can see: a call back, the supplier's word, a look at the picture.</translation>
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
            <source>Why is "%1" here?</source>
            <translation>Why is "%1" here?</translation>
        </message>
    </context>
    <context>
        <name>kd::ui::ConfirmPanel</name>
        <message>
            <source>Confirmation</source>
            <translation>Confirmation</translation>
        </message>
        <message>
            <source>Amount to refund</source>
            <translation>Amount to refund</translation>
        </message>
        <message>
            <source>Which key is replaced</source>
            <translation>Which key is replaced</translation>
        </message>
        <message>
            <source>Reason, goes to the shop and on record</source>
            <translation>Reason, goes to the shop and on record</translation>
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
            <source>Amount, at most %1</source>
            <translation>Amount, at most %1</translation>
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
            <source>Type an amount between 0.01 and %1.</source>
            <translation>Type an amount between 0.01 and %1.</translation>
        </message>
        <message>
            <source>Say why: it goes on record.</source>
            <translation>Say why: it goes on record.</translation>
        </message>
    </context>
    <context>
        <name>kd::ui::DecisionPanel</name>
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
            <source>Take proposal %1</source>
            <translation>Take proposal %1</translation>
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
            <source>Liability not settled.</source>
            <translation>Liability not settled.</translation>
        </message>
        <message>
            <source>Liable: %1.</source>
            <translation>Liable: %1.</translation>
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
            <source>Clause: %1</source>
            <translation>Clause: %1</translation>
        </message>
        <message>
            <source>In the outbox.</source>
            <translation>In the outbox.</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
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
            <source>fits</source>
            <translation>fits</translation>
        </message>
        <message>
            <source>not offered: %1</source>
            <translation>not offered: %1</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>Why this decision</source>
            <translation>Why this decision</translation>
        </message>
        <message>
            <source>What would change it</source>
            <translation>What would change it</translation>
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
            <source>pasted.png</source>
            <translation>pasted.png</translation>
        </message>
        <message>
            <source>The pasted picture cannot be kept.</source>
            <translation>The pasted picture cannot be kept.</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>Add evidence</translation>
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
    </context>
    <context>
        <name>kd::ui::Help</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
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
            <source>The buyer's message</source>
            <translation>The buyer's message</translation>
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
    </context>
    <context>
        <name>kd::ui::IntentSheets</name>
        <message>
            <source>Before: %1, total %2, refunded %3.</source>
            <translation>Before: %1, total %2, refunded %3.</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approve</translation>
        </message>
        <message>
            <source>Exactly this action is approved; any change voids it. Nobody approves their own.</source>
            <translation>Exactly this action is approved; any change voids it. Nobody approves their own.</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>Approver</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Decline</translation>
        </message>
        <message>
            <source>The action is cancelled; nothing is sent.</source>
            <translation>The action is cancelled; nothing is sent.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Did it happen?</source>
            <translation>Did it happen?</translation>
        </message>
        <message>
            <source>%1 · sent %2 · read back %3 times without proof.</source>
            <translation>%1 · sent %2 · read back %3 times without proof.</translation>
        </message>
        <message>
            <source>Look at the shop and at the payment provider first. Operation %1.</source>
            <translation>Look at the shop and at the payment provider first. Operation %1.</translation>
        </message>
        <message>
            <source>It</source>
            <translation>It</translation>
        </message>
        <message>
            <source>happened: counts as done, never sent again</source>
            <translation>happened: counts as done, never sent again</translation>
        </message>
        <message>
            <source>did not happen: counts as refused, may be asked anew</source>
            <translation>did not happen: counts as refused, may be asked anew</translation>
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
            <source>pulling %1: %2 of %3</source>
            <translation>pulling %1: %2 of %3</translation>
        </message>
        <message>
            <source>pulling %1: %2</source>
            <translation>pulling %1: %2</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>%1 cannot be reached since %2. Facts are from %3. Actions wait in the outbox. %4</source>
            <translation>%1 cannot be reached since %2. Facts are from %3. Actions wait in the outbox. %4</translation>
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
    </context>
    <context>
        <name>kd::ui::OfferText</name>
        <message>
            <source>by original route</source>
            <translation>by original route</translation>
        </message>
        <message>
            <source>as a record only: pay it out by hand</source>
            <translation>as a record only: pay it out by hand</translation>
        </message>
        <message>
            <source>to the buyer's balance</source>
            <translation>to the buyer's balance</translation>
        </message>
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
            <source>%1 go back to the buyer of %2 %3.</source>
            <translation>%1 go back to the buyer of %2 %3.</translation>
        </message>
        <message>
            <source>The amount below</source>
            <translation>The amount below</translation>
        </message>
        <message>
            <source>The buyer of %1 gets a new key from stock (%2 left). The old one is marked void.</source>
            <translation>The buyer of %1 gets a new key from stock (%2 left). The old one is marked void.</translation>
        </message>
        <message>
            <source>The case goes to a senior, who decides within 1 h.</source>
            <translation>The case goes to a senior, who decides within 1 h.</translation>
        </message>
        <message>
            <source>The decision goes on record. Nothing is moved; tell the buyer with a script.</source>
            <translation>The decision goes on record. Nothing is moved; tell the buyer with a script.</translation>
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
            <source>every status</source>
            <translation>every status</translation>
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
    </context>
    <context>
        <name>kd::ui::OutboxPage</name>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Approve…</source>
            <translation>Approve…</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Decline…</translation>
        </message>
        <message>
            <source>Did it happen?…</source>
            <translation>Did it happen?…</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Approvals</translation>
        </message>
        <message>
            <source>Outbox and results</source>
            <translation>Outbox and results</translation>
        </message>
        <message>
            <source>Which actions to show</source>
            <translation>Which actions to show</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>under way</translation>
        </message>
        <message>
            <source>not done</source>
            <translation>not done</translation>
        </message>
        <message>
            <source>Actions that wait for approval</source>
            <translation>Actions that wait for approval</translation>
        </message>
        <message>
            <source>Actions and their results</source>
            <translation>Actions and their results</translation>
        </message>
        <message>
            <source>Nothing waits for approval. Actions above somebody's limit appear here.</source>
            <translation>Nothing waits for approval. Actions above somebody's limit appear here.</translation>
        </message>
        <message>
            <source>Nothing yet. Refunds and new keys appear here with what the shop made of them.</source>
            <translation>Nothing yet. Refunds and new keys appear here with what the shop made of them.</translation>
        </message>
        <message>
            <source>undone by the agent</source>
            <translation>undone by the agent</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Outbox</translation>
        </message>
        <message>
            <source>Undo the action</source>
            <translation>Undo the action</translation>
        </message>
        <message>
            <source>Approve the action</source>
            <translation>Approve the action</translation>
        </message>
        <message>
            <source>Decline the action</source>
            <translation>Decline the action</translation>
        </message>
        <message>
            <source>Decide an unknown outcome</source>
            <translation>Decide an unknown outcome</translation>
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
            <source>Nothing found. Enter takes the text as a buyer's message.</source>
            <translation>Nothing found. Enter takes the text as a buyer's message.</translation>
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
            <source>Text of the reply</source>
            <translation>Text of the reply</translation>
        </message>
        <message>
            <source>Choose a script, or write.</source>
            <translation>Choose a script, or write.</translation>
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
            <source>Choose a script…</source>
            <translation>Choose a script…</translation>
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
        <message>
            <source>This text must not be sent. Read what the guard says.</source>
            <translation>This text must not be sent. Read what the guard says.</translation>
        </message>
        <message>
            <source>Copy all the same?</source>
            <translation>Copy all the same?</translation>
        </message>
        <message>
            <source>The guard asks for a reason. It goes on record.</source>
            <translation>The guard asks for a reason. It goes on record.</translation>
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
            <source>It</source>
            <translation>It</translation>
        </message>
        <message>
            <source>answers, or says what is checked and by when</source>
            <translation>answers, or says what is checked and by when</translation>
        </message>
        <message>
            <source>is a first word only</source>
            <translation>is a first word only</translation>
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
            <source>within minutes</source>
            <translation>within minutes</translation>
        </message>
        <message>
            <source>Put on record</source>
            <translation>Put on record</translation>
        </message>
        <message>
            <source>Say within how many minutes.</source>
            <translation>Say within how many minutes.</translation>
        </message>
        <message>
            <source>The contact is on record.</source>
            <translation>The contact is on record.</translation>
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
            <source>Checked copies of the desk's database are kept in %1/backups, the newest seven. To restore one, close this window and run: kamideskctl --data %1 restore FILE</source>
            <translation>Checked copies of the desk's database are kept in %1/backups, the newest seven. To restore one, close this window and run: kamideskctl --data %1 restore FILE</translation>
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
    </context>
    <context>
        <name>kd::ui::StatusLine</name>
        <message>
            <source>Order, contact, part of a key, buyer's words…</source>
            <translation>Order, contact, part of a key, buyer's words…</translation>
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
            <source>%1  %2 · %3 · %4 orders</source>
            <translation>%1  %2 · %3 · %4 orders</translation>
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
            <source>%1 actions under way</source>
            <translation>%1 actions under way</translation>
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
</TS>
