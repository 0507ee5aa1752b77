using Lavamedia.Content.Anchors;
using Lavamedia.Content.Colleagues;
using Lavamedia.Content.Events;
using Lavamedia.Content.Subscriptions;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Comments;

/// <summary>What the newsroom says about items.</summary>
internal static class CommentsModuleExtensions
{
    /// <summary>Registers the commands and who hears of them.</summary>
    public static void AddComments(this ModuleBuilder module)
    {
        module
            .Services.AddScoped<FindDiscussedItem>()
            .AddScoped<FindColleagues>()
            .AddScoped<FindMentions>()
            .AddScoped<FindCommentThread>()
            .AddScoped<CreateCommentThread>()
            .AddScoped<ReplyToCommentThread>()
            .AddScoped<ResolveCommentThread>()
            .AddScoped<ChangeContentComment>()
            .AddScoped<MoveTextAnchors>()
            .AddScoped<IPersonalData, CommentData>();
        module.HandleEvent<CommentThreadChanged, AnnounceCommentThread>(
            "content.announce_comments",
            AnnounceContentItem.Policy
        );
    }
}
