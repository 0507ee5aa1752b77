using System.Security.Cryptography;
using System.Text;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>Documents of tests, and their ids.</summary>
internal static class Documents
{
    public const string Greet = "query Greet($name: String!) { hello(name: $name) }";
    public const string Shelve = "mutation Shelve { shelveBook(input: { title: \"x\" }) { string } }";

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
