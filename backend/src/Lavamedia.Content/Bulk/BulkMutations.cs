using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Bulk;

/// <summary>What is done with many items at once.</summary>
[MutationType]
public static class BulkMutations
{
    /// <summary>Does the same with many items. Each is asked for its own right and succeeds or fails by itself.</summary>
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<BulkResult>> ActOnContentItemsAsync(
        ActOnContentItemsInput input,
        ActOnContentItems command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);
}
