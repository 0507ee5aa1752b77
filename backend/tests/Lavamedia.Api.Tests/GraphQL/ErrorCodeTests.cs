using System.Text.RegularExpressions;
using Lavamedia.GraphQL.AspNetCore;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.GraphQL;

/// <summary>Clients branch on the codes of HotChocolate: each exists, and a test provokes it and looks for it in the answer.</summary>
public sealed partial class ErrorCodeTests
{
    /// <summary>The codes that clients count on, written out, so that one that is no longer given is missed.</summary>
    public static TheoryData<string> Codes =>
        [
            "HC0009",
            "HC0010",
            "HC0011",
            "HC0013",
            "HC0015",
            "HC0016",
            "HC0018",
            "HC0020",
            "HC0033",
            "HC0034",
            "HC0035",
            "HC0037",
            "HC0038",
            "HC0039",
            "HC0040",
            "HC0041",
            "HC0042",
            "HC0043",
            "HC0044",
            "HC0045",
            "HC0046",
            "HC0047",
            "HC0050",
            "HC0051",
            "HC0052",
            "HC0054",
            "HC0055",
            "HC0056",
            "HC0057",
            "HC0058",
            "HC0059",
            "HC0060",
            "HC0063",
            "HC0064",
            "HC0066",
            "HC0067",
            "HC0069",
            "HC0076",
            "HC0077",
            "HC0078",
            "HC0079",
            "HC0082",
            "HC0086",
            "HC0087",
            "HC0090",
            "AUTH_NOT_AUTHENTICATED",
            "AUTH_NOT_AUTHORIZED",
            "AUTH_NO_DEFAULT_POLICY",
            "AUTH_POLICY_NOT_FOUND",
        ];

    [Fact]
    public void AcceptanceCheck09_the_engine_has_the_codes_of_HotChocolate_and_no_other() =>
        Constants.Value.Select(constant => constant.Code).Distinct().ShouldBe(Codes, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Codes))]
    public void AcceptanceCheck09_every_code_of_HotChocolate_is_provoked_by_a_test(string code)
    {
        var names = Constants
            .Value.Where(constant => constant.Code == code)
            .Select(constant => Regex.Escape(constant.Name))
            .Append(code);
        // Part of the name of a method proves nothing.
        var mentioned = new Regex($@"(?<!\w)(?:{string.Join('|', names)})(?!\w)");

        Assertions.Value.ShouldContain(assertion => mentioned.IsMatch(assertion), $"No test asserts {code}.");
    }

    private static readonly Lazy<IReadOnlyList<(string Name, string Code)>> Constants = new(() =>
        [
            .. ((Type[])[typeof(ExecutionOptions), typeof(GraphQLEndpointOptions), typeof(EntityFrameworkOptions)])
                .SelectMany(type => type.Assembly.GetTypes())
                .Where(type => type.Name.EndsWith("ErrorCodes", StringComparison.Ordinal))
                .SelectMany(type => type.GetFields())
                .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", (string)field.GetRawConstantValue()!))
                .Where(constant =>
                    constant.Item2.StartsWith("HC", StringComparison.Ordinal)
                    || constant.Item2.StartsWith("AUTH_", StringComparison.Ordinal)
                ),
        ]
    );

    /// <summary>The statements and attributes of all tests that say what an answer should be.</summary>
    private static readonly Lazy<IReadOnlyList<string>> Assertions = new(() =>
        [
            .. Directory
                .EnumerateDirectories(Repository.PathOf("backend/tests"), "Lavamedia.*.Tests")
                .SelectMany(project => Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories))
                .Where(file => Path.GetFileName(file) != $"{nameof(ErrorCodeTests)}.cs")
                .SelectMany(file => File.ReadAllText(file).Split(';'))
                .Where(statement => Assertion().IsMatch(statement)),
        ]
    );

    /// <summary>An assertion, a row of a theory, or the assertion that the tests of multipart requests share.</summary>
    [GeneratedRegex(@"\.Should\w*\(|\bInlineData\(|\bRefusesAsync\(")]
    private static partial Regex Assertion();
}
