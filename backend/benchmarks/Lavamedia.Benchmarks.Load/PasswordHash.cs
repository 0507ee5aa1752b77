using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Lavamedia.Benchmarks.Load;

/// <summary>What a password's hash alone costs in the runtime that checks it: PBKDF2 with HMAC-SHA-512 (RFC 8018).</summary>
internal static class PasswordHash
{
    private const int Samples = 20;

    /// <summary>Prints the median of some hashes, in milliseconds.</summary>
    public static int Print(string password, int iterations)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var times = new List<double>(Samples);
        for (var sample = 0; sample < Samples; sample++)
        {
            var began = Stopwatch.GetTimestamp();
            Rfc2898DeriveBytes.Pbkdf2(password, salt, iterations, HashAlgorithmName.SHA512, outputLength: 32);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        Console.WriteLine(times.Order().ElementAt(Samples / 2).ToString(CultureInfo.InvariantCulture));
        return 0;
    }
}
