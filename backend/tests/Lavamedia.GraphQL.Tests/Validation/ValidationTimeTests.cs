using System.Diagnostics;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.GraphQL.Tests.Validation;

/// <summary>Documents within the parser's limits that were written to make validation slow.</summary>
public class ValidationTimeTests
{
    // The promise is 250 ms on a free core in Release; a busy machine running a Debug build gets more.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    // What any document may cost beside its length: the least that comparing fields and following fragments are given.
    private const int AtLeast = 100_000;
    private const int StepsPerByte = 12;

    private static readonly Schema Schema = SdlSchema.Build(new SourceText(HostileDocuments.Schema));

    public static TheoryData<string> Kinds => [.. HostileDocuments.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void G2_no_document_within_the_limits_takes_long_to_validate(string kind)
    {
        var document = Parser.Parse(HostileDocuments.Text(kind, 1));
        var clock = Stopwatch.StartNew();

        DocumentValidator.Validate(Schema, document);

        clock.Elapsed.ShouldBeLessThan(Limit, kind);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void G2_the_steps_of_validation_grow_no_faster_than_the_document(string kind)
    {
        foreach (var part in new[] { 0.125, 0.25, 0.5, 1 })
        {
            var text = HostileDocuments.Text(kind, part);

            var (_, steps) = DocumentValidator.Measure(Schema, Parser.Parse(text));

            steps.ShouldBeGreaterThan(0);
            steps.ShouldBeLessThanOrEqualTo((StepsPerByte * text.Length) + AtLeast, $"{kind}, {part} of it");
        }
    }
}
