using Lavamedia.Content.Access;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Categories;

/// <summary>How the tree of categories is changed.</summary>
[MutationType]
public static class CategoryMutations
{
    /// <summary>Adds a category.</summary>
    [Error<ValidationError>]
    [Error<SlugTakenError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.ManageCategories)]
    public static Task<MutationResult<Category>> CreateCategoryAsync(
        CreateCategoryInput input,
        CreateCategory command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Renames, describes or moves a category.</summary>
    [Error<CategoryNotFoundError>]
    [Error<ValidationError>]
    [Error<SlugTakenError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.ManageCategories)]
    public static Task<MutationResult<Category>> UpdateCategoryAsync(
        UpdateCategoryInput input,
        UpdateCategory command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Removes a category in which nothing stands and below which there is no other.</summary>
    /// <param name="id">The category.</param>
    [Error<CategoryNotFoundError>]
    [Error<CategoryInUseError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.ManageCategories)]
    public static Task<MutationResult<DeletedCategory>> DeleteCategoryAsync(
        [ID<Category>] Guid id,
        DeleteCategory command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, cancellationToken);
}
