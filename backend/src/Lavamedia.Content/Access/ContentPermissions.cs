using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Access;

/// <summary>The rights of the newsroom.</summary>
public static class ContentPermissions
{
    /// <summary>Sees drafts and older versions.</summary>
    public const string ReadDrafts = "content.read_drafts";

    /// <summary>Starts new items.</summary>
    public const string Create = "content.create";

    /// <summary>Changes items that the holder created or is the author of.</summary>
    public const string UpdateOwn = "content.update_own";

    /// <summary>Changes any item.</summary>
    public const string UpdateAny = "content.update_any";

    /// <summary>Speaks with the newsroom about what the holder sees the drafts of, and proposes changes to it.</summary>
    public const string Comment = "content.comment";

    /// <summary>Gives people work on items.</summary>
    public const string Assign = "content.assign";

    /// <summary>Approves what was submitted, or sends it back.</summary>
    public const string Review = "content.review";

    /// <summary>Publishes and unpublishes, at once or at a set time.</summary>
    public const string Publish = "content.publish";

    /// <summary>Archives.</summary>
    public const string Archive = "content.archive";

    /// <summary>Withdraws for good.</summary>
    public const string Kill = "content.kill";

    /// <summary>Says what content must have before it is published.</summary>
    public const string ManageWorkflow = "content.manage_workflow";

    /// <summary>Creates and changes categories.</summary>
    public const string ManageCategories = "categories.manage";

    /// <summary>Renames, merges and removes tags.</summary>
    public const string ManageTags = "tags.manage";

    /// <summary>Makes series, fills and orders them.</summary>
    public const string ManageSeries = "series.manage";

    /// <summary>Leads readers from addresses of the past to others.</summary>
    public const string ManageRedirects = "redirects.manage";

    /// <summary>Composes the front pages.</summary>
    public const string ManageFrontPages = "front_pages.manage";

    /// <summary>Says which types of content there are and which fields they have.</summary>
    public const string ManageTypes = "content.manage_types";

    /// <summary>What Identity stores and gives to the built-in roles.</summary>
    internal static PermissionDefinition[] All { get; } =
    [
        Limited(ReadDrafts, "See drafts and earlier versions.", BuiltInRoles.Editor, BuiltInRoles.Author),
        Limited(Create, "Start new articles and pages.", BuiltInRoles.Editor, BuiltInRoles.Author),
        Limited(UpdateOwn, "Change articles and pages of one's own.", BuiltInRoles.Editor, BuiltInRoles.Author),
        Limited(UpdateAny, "Change articles and pages of everybody.", BuiltInRoles.Editor),
        Limited(
            Comment,
            "Comment on articles and pages, and propose changes to them.",
            BuiltInRoles.Editor,
            BuiltInRoles.Author
        ),
        Limited(Assign, "Give people work on articles and pages, with a due date.", BuiltInRoles.Editor),
        Limited(Review, "Approve what was submitted, or send it back.", BuiltInRoles.Editor),
        Limited(Publish, "Publish and unpublish articles and pages.", BuiltInRoles.Editor),
        Limited(Archive, "Archive articles and pages.", BuiltInRoles.Editor),
        Limited(Kill, "Withdraw published articles and pages for good.", BuiltInRoles.Editor),
        new(ManageWorkflow, "Say what content must have before it is published."),
        Limited(ManageCategories, "Create and change categories.", BuiltInRoles.Editor),
        new(ManageTags, "Rename, merge and remove tags.", BuiltInRoles.Editor),
        new(ManageSeries, "Make series of articles and put them in order.", BuiltInRoles.Editor),
        new(ManageRedirects, "Lead readers from former addresses to others.", BuiltInRoles.Editor),
        new(ManageFrontPages, "Compose the front pages.", BuiltInRoles.Editor),
        new(ManageTypes, "Say which types of content there are and which fields they have."),
    ];

    /// <summary>The codes of the rights that can be held for some categories only.</summary>
    internal static IReadOnlySet<string> Limitable { get; } =
        All.Where(permission => permission.CanBeLimited).Select(permission => permission.Code).ToHashSet();

    // What is over content can be held for some categories only: a section's editor publishes the section.
    private static PermissionDefinition Limited(string code, string description, params string[] roles) =>
        new(code, description, roles) { CanBeLimited = true };
}
