using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Scheduling;

/// <summary>What the schema shows of a schedule.</summary>
[ObjectType<ContentSchedule>]
public static class ContentScheduleType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentSchedule> type)
    {
        type.ImplementsNode();
        type.Field(schedule => schedule.Act).Filterable();
        type.Field(schedule => schedule.Status).Filterable();
        type.Field(schedule => schedule.RunAt).Filterable().Sortable();
        type.Field(schedule => schedule.TimeZone);
        type.Field(schedule => schedule.FinishedAt).Filterable().Sortable();
        type.Field(schedule => schedule.FailureCode);
        type.Field(schedule => schedule.Failure);
        type.Field(schedule => schedule.CreatedAt);
        type.Field(schedule => schedule.CreatedBy);
        type.Field(schedule => schedule.Version)
            .Description("The version that is published; null when it is the newest that is approved then.");
        type.Field("contentItem", schedule => schedule.Content).Nullable(false).Filterable().Description("The item.");
    }

    /// <summary>Which version goes out.</summary>
    [Cost(0)]
    public static ScheduledVersion GetVersionChoice(
        [Parent(nameof(ContentSchedule.VersionId), nameof(ContentSchedule.Act))] ContentSchedule schedule
    ) => schedule.VersionId is null ? ScheduledVersion.LatestApproved : ScheduledVersion.ThisVersion;

    /// <summary>What the clock in `timeZone` shows when it is done.</summary>
    [Cost(0)]
    [GraphQLType("LocalDateTime")]
    public static DateTime GetLocalTime(
        [Parent(nameof(ContentSchedule.RunAt), nameof(ContentSchedule.TimeZone))] ContentSchedule schedule
    ) => WallClock.Show(schedule.RunAt, schedule.TimeZone);

    /// <summary>By how many seconds it was late when it was done, such as after an outage; null while it is not done.</summary>
    [Cost(0)]
    public static int? GetLateBySeconds(
        [Parent(nameof(ContentSchedule.RunAt), nameof(ContentSchedule.FinishedAt), nameof(ContentSchedule.Status))]
            ContentSchedule schedule
    ) =>
        schedule is { Status: ScheduleStatus.Done, FinishedAt: { } finishedAt }
            ? (int)Math.Max(0, (finishedAt - schedule.RunAt).TotalSeconds)
            : null;
}
