using System.Reflection;
using System.Text.Json;
using Lavamedia.Content.Items;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace Lavamedia.Seo.Sitemaps.Kinds;

/// <summary>The question whether a film of a text has a picture of its own, as the database answers it: no text is read for it.</summary>
internal sealed class FilmsWithPoster : IEntityTypeConfiguration<ContentItem>
{
    private const string Path = """'$.** ? (@.type == "video" && @.attrs.posterId != null)'""";

    private static readonly MethodInfo Function = typeof(FilmsWithPoster).GetMethod(nameof(AreIn))!;

    /// <summary>Whether such a film stands in a text.</summary>
    public static bool AreIn(JsonElement? body) =>
        throw new NotSupportedException("The database answers this: it is part of a query only.");

    public void Configure(EntityTypeBuilder<ContentItem> builder)
    {
        var function = builder.Metadata.Model.AddDbFunction(Function);
        function.IsBuiltIn = true;
        function.Parameters[0].StoreType = "jsonb";
        function.Translation = arguments => new SqlFunctionExpression(
            "jsonb_path_exists",
            [arguments[0], new SqlFragmentExpression(Path)],
            nullable: true,
            argumentsPropagateNullability: [true, false],
            typeof(bool),
            typeMapping: null
        );
    }
}
