using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Exchange.Importing;

/// <summary>What a verb answered, as remarks of the report.</summary>
internal static class ErrorPieces
{
    public static IEnumerable<Piece> Of(IEnumerable<IGraphQLError> errors) =>
        errors.Select(error =>
            Piece.Of(
                $"error:{error.Code}",
                error is ValidationError { Path.Count: > 0 } invalid
                    ? $"{string.Join('.', invalid.Path)}: {invalid.Message}"
                    : error.Message
            )
        );
}
