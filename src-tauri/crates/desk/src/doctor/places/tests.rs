use super::{is_copied_elsewhere, is_encrypted_device, is_mounted_from_elsewhere};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

#[test]
fn a_folder_that_is_copied_elsewhere_is_told_by_its_name_its_marks_and_where_it_leads() {
    let dir = tempfile::tempdir().expect("a temporary folder can be made");
    let place = |name: &str| {
        let place = dir.path().join(name);
        fs::create_dir_all(&place).expect("the folder is ours");
        place
    };
    let plain = place("documents/vaults");
    assert!(!is_copied_elsewhere(&plain));
    for name in ["Dropbox/vaults", "OneDrive - Example/x", "Nextcloud/a/b", "iCloud/x"] {
        assert!(is_copied_elsewhere(&place(name)), "{name}");
    }
    // Named after no program, but with what one of them leaves above it; and not yet made.
    let shared = place("shared");
    assert!(!is_copied_elsewhere(&shared.join("vaults")));
    fs::create_dir(shared.join(".stfolder")).expect("the folder is ours");
    assert!(is_copied_elsewhere(&shared.join("vaults")));
    let link = dir.path().join("link");
    symlink(place("Dropbox/vaults"), &link).expect("links can be made");
    assert!(is_copied_elsewhere(&link));
    // A word that merely begins so is none.
    assert!(!is_copied_elsewhere(&place("megaphones")));
}

#[test]
fn a_mount_of_another_computer_is_told_by_the_innermost() {
    let mounts = "/dev/sda1 / ext4 rw 0 0\nhost:/people /srv/people nfs4 rw 0 0\n/dev/sdb1 /srv/people/local ext4 rw 0 0\n\
                  x /my\\040share fuse.sshfs rw 0 0\n";
    let is = |path: &str| is_mounted_from_elsewhere(mounts, Path::new(path));
    assert!(is("/srv/people/vaults") && is("/my share/vaults"));
    assert!(!is("/var/lib") && !is("/srv/people/local/vaults") && !is("/srv/peoples"));
}

#[test]
fn swap_is_encrypted_when_every_device_below_it_is() {
    let dir = tempfile::tempdir().expect("a temporary folder can be made");
    let device = |name: &str, uuid: &str, below: &[&str]| {
        let place = dir.path().join(name);
        fs::create_dir_all(place.join("dm")).expect("the folder is ours");
        fs::create_dir_all(place.join("slaves")).expect("the folder is ours");
        fs::write(place.join("dm/uuid"), uuid).expect("the folder is ours");
        for one in below {
            symlink(dir.path().join(one), place.join("slaves").join(one)).expect("links can be made");
        }
        place
    };
    let disk = device("sda2", "", &[]);
    let crypt = device("dm-0", "CRYPT-LUKS2-00-root", &["sda2"]);
    let volume_on_crypt = device("dm-1", "LVM-00", &["dm-0"]);
    let volume_on_disk = device("dm-2", "LVM-01", &["sda2"]);
    let over_both = device("dm-3", "LVM-02", &["dm-0", "sda2"]);
    let zram = device("zram0", "", &[]);
    for good in [crypt, volume_on_crypt, zram] {
        assert!(is_encrypted_device(&good, 8), "{}", good.display());
    }
    for bad in [disk, volume_on_disk, over_both, dir.path().join("nothing")] {
        assert!(!is_encrypted_device(&bad, 8), "{}", bad.display());
    }
}
