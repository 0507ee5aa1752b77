using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Exchange.Runs;

/// <summary>There is no such import or export, or its file is no longer kept.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ExchangeRunNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such import or export, or its file is no longer kept.";

    /// <inheritdoc />
    public string Code => "EXCHANGE_RUN_NOT_FOUND";
}
