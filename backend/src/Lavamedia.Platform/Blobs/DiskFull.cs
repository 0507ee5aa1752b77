namespace Lavamedia.Platform.Blobs;

/// <summary>Tells a full disk or quota from other failures of input and output.</summary>
public static class DiskFull
{
    private const int NoSpaceLeft = 28;
    private const int QuotaExceededLinux = 122;
    private const int QuotaExceededMacOS = 69;
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Whether the failure is for want of room.</summary>
    public static bool Is(IOException exception) =>
        OperatingSystem.IsWindows()
            ? exception.HResult is WindowsDiskFull or WindowsHandleDiskFull
            : exception.HResult is NoSpaceLeft
                || exception.HResult == (OperatingSystem.IsMacOS() ? QuotaExceededMacOS : QuotaExceededLinux);
}
