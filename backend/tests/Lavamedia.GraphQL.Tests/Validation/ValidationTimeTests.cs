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
}
