import { fileTypeFromBuffer } from 'file-type'
import { contentMatches, extensionOf, fileTypes, isText } from '#tickets/files/file_types'

/** What nobody opens in our origin: it is handed out as bytes to be saved. */
const OPAQUE = 'application/octet-stream'

/** Kinds beyond those of uploads that are good to know and harmless to name. */
const MORE: Record<string, string> = { ics: 'text/calendar', eml: 'message/rfc822' }

/** What runs when somebody opens it, on one system or another. */
const DANGEROUS = new Set(
  (
    'ade adp apk app appref-ms appx appxbundle asp aspx asx bas bat bin cab cer chm cmd cnt com cpl ' +
    'crt csh deb diagcab dll dmg docm dotm exe fxp gadget hlp hpj hta htc htm html img inf ins iqy ' +
    'iso isp its jar jnlp js jse ksh lnk mad maf mag mam mar mas mat mau mav maw mcf mda mdb mde mdt ' +
    'mdw mdz mhtml mht msc msh msi msix msp mst msu ops osd pcd pif pkg pl plg potm ppam ppsm pptm ' +
    'prf prg printerexport ps1 ps1xml ps2 psc1 psc2 psd1 psdm1 pst py pyc pyw pyz reg rpm scf scr sct ' +
    'settingcontent-ms sh shb shs sldm svg svgz swf sys theme tmp udl url vb vbe vbp vbs vhd vhdx vxd ' +
    'webarchive webpnp ws wsc wsf wsh xbap xhtml xlam xll xlsm xltm xnk xps'
  ).split(' ')
)

/**
 * The media type a file of a mail is stored with: what its name says, if its bytes agree. What the
 * mail itself calls it counts only where our own rules know the kind.
 */
export async function contentTypeOf(fileName: string, claimed: string, content: Uint8Array) {
  const extension = extensionOf(fileName)
  const byName = fileTypes[extension] ?? MORE[extension]
  const detected = await fileTypeFromBuffer(content.subarray(0, 8192))
  if (extension in MORE) return claimed === byName ? byName! : OPAQUE
  if (byName && (isText(extension) || contentMatches(extension, detected?.ext))) return byName
  const isKnown = detected && fileTypes[detected.ext] === detected.mime && !isDangerous(fileName)
  return isKnown ? detected.mime : OPAQUE
}

/** Whether a file should be opened only by who expects it from its sender. */
export function isDangerous(fileName: string): boolean {
  return DANGEROUS.has(extensionOf(fileName.trim().replace(/\.+$/, '')))
}
