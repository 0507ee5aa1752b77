using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Notices;

/// <summary>What the schema shows of notices that were seen.</summary>
[ObjectType<ReadNotices>]
public static class ReadNoticesType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ReadNotices> type)
    {
        type.Description("Notices that were noted as seen.");
        type.Field(read => read.Count).Description("How many were unread before.");
    }
}
