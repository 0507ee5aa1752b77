using System.Text.RegularExpressions;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Architecture;

/// <summary>What the product promises of its engine, of access and of identity is tested by name: no promise is without a test.</summary>
public sealed partial class PromiseTests
{
    /// <summary>
    /// The engine: G-1 to G-12. Access and visibility: Z-1 to Z-12. Identity, tokens and sessions: T-1 to T-11. What must hold of the
    /// schema: ten acceptance checks.
    /// </summary>
    public static TheoryData<string> Promises =>
        [
            .. Enumerable.Range(1, 12).Select(number => $"G{number}"),
            .. Enumerable.Range(1, 12).Select(number => $"Z{number}"),
            .. Enumerable.Range(1, 11).Select(number => $"T{number}"),
            .. Enumerable.Range(1, 10).Select(number => $"AcceptanceCheck{number:00}"),
        ];

    [Theory]
    [MemberData(nameof(Promises))]
    public void Every_promise_has_a_test_that_carries_its_id(string promise) => Kept.Value.ShouldContain(promise);

    private static readonly Lazy<HashSet<string>> Kept = new(() =>
    {
        var tests = Repository.PathOf("backend/tests");
        var names = Directory
            .EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Method().Matches(File.ReadAllText(file)))
            .Concat(
                Directory
                    .EnumerateFiles(
                        Path.Combine(tests, "graphql-clients", "src"),
                        "*.test.ts",
                        SearchOption.AllDirectories
                    )
                    .SelectMany(file => Title().Matches(File.ReadAllText(file)))
            );
        return [.. names.SelectMany(name => Id().Matches(name.Value).Select(id => id.Groups[1].Value))];
    });

    [GeneratedRegex(@"public (?:async Task|Task|void) (?:(?:[A-Z]|AcceptanceCheck)\d+_)+\w+\(")]
    private static partial Regex Method();

    [GeneratedRegex(@"\b(?:test|it|describe)\('(?:(?:[A-Z]|AcceptanceCheck)\d+[ _:])+")]
    private static partial Regex Title();

    [GeneratedRegex(@"((?:[A-Z]|AcceptanceCheck)\d+)[ _:]")]
    private static partial Regex Id();
}
