using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Coediting;

/// <summary>How much editors may send.</summary>
public static class CoeditingLimits
{
    /// <summary>The greatest size of an update, in bytes: a body of the greatest size fits.</summary>
    public const int UpdateBytes = 2 * 1024 * 1024;

    /// <summary>The greatest size of all updates that no editor has put together yet, in bytes.</summary>
    public const int PendingBytes = 16 * 1024 * 1024;

    /// <summary>The greatest size of what an editor tells of its caret, in bytes.</summary>
    public const int AwarenessBytes = 4 * 1024;

    /// <summary>How often in a second an editor's caret is passed on, at most.</summary>
    public const int AwarenessPerSecond = 10;

    /// <summary>An update that is larger, in bytes, does not ride on the news of it: whoever hears of it fetches it.</summary>
    public const int RelayedBytes = 32 * 1024;

    /// <summary>The longest name of an editor.</summary>
    public const int ClientLength = 64;

    internal static ValidationError? Refuse(string client, byte[] update) =>
        client.Length is 0 or > ClientLength || client.Contains('\0', StringComparison.Ordinal)
            ? new ValidationError(
                ValidationReason.Malformed,
                $"From 1 to {ClientLength} characters.",
                "client",
                ClientLength
            )
            : Refuse(update, UpdateBytes, "update");

    internal static ValidationError? Refuse(byte[] bytes, int most, string member) =>
        bytes.Length == 0 ? new ValidationError(ValidationReason.Required, "There is nothing in it.", member)
        : bytes.Length > most ? new ValidationError(ValidationReason.TooLong, $"At most {most} bytes.", member, most)
        : null;
}
