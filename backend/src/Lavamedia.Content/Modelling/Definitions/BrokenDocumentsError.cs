using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Registered operations of our applications or of partners use what the change would take away. Nothing has changed.</summary>
/// <param name="Documents">The operations, by name and id.</param>
public sealed record BrokenDocumentsError(IReadOnlyList<string> Documents) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"Registered operations would break: {string.Join(", ", Documents)}. Keep what they use, or agree with their authors first.";

    /// <inheritdoc />
    public string Code => "REGISTERED_DOCUMENTS_BREAK";
}
