using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Notices;

/// <summary>What the schema shows of a notice.</summary>
[ObjectType<Notice>]
public static class NoticeType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<Notice> type)
    {
        type.ImplementsNode();
        type.Field(notice => notice.Kind).Filterable();
        type.Field(notice => notice.Actor);
        type.Field(notice => notice.Thread);
        type.Field(notice => notice.Suggestion);
        type.Field(notice => notice.Assignment);
        type.Field(notice => notice.CreatedAt).Sortable();
        type.Field(notice => notice.ReadAt).Filterable();
        type.Field("contentItem", notice => notice.Content).Nullable(false).Description("The item.");
    }
}
