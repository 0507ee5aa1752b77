using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lavamedia.Identity.Factors.Authenticators;

/// <summary>Codes that follow from a secret and the time (RFC 6238: SHA-1, six digits, thirty seconds, as all apps know).</summary>
internal static class TimeCodes
{
    /// <summary>Digits of a code.</summary>
    public const int Digits = 6;

    /// <summary>Bytes of a secret: as many as SHA-1 gives (RFC 4226, section 4).</summary>
    public const int SecretLength = 20;

    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;

    /// <summary>The time step whose code this is: the present one, or one beside it; null when it is none of theirs.</summary>
    public static long? FindStep(byte[] secret, string code, DateTimeOffset now)
    {
        var present = now.ToUnixTimeSeconds() / StepSeconds;
        long? found = null;
        for (var step = present - 1; step <= present + 1; step++)
        {
            // All three are compared, each in full, whichever fits.
            if (
                CryptographicOperations.FixedTimeEquals(
                    Encoding.ASCII.GetBytes(At(secret, step)),
                    Encoding.UTF8.GetBytes(code)
                )
            )
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The code of a time.</summary>
    public static string At(byte[] secret, DateTimeOffset time) => At(secret, time.ToUnixTimeSeconds() / StepSeconds);

    private static string At(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        // RFC 6238 builds on HMAC-SHA-1, whose weaknesses do not touch HMAC; authenticator apps know nothing else.
#pragma warning disable CA5350
        var mac = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var offset = mac[^1] & 0x0F;
        var number = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(offset)) & int.MaxValue;
        return (number % Modulus).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }
}
