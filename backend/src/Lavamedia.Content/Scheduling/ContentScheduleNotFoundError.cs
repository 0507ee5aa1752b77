using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Scheduling;

/// <summary>There is no such schedule that the viewer may see and that is still to come.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ContentScheduleNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such schedule, or its time has come already.";

    /// <inheritdoc />
    public string Code => "CONTENT_SCHEDULE_NOT_FOUND";
}
