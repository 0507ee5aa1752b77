namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The files of a request, for <see cref="UploadCodec"/>.</summary>
/// <param name="Files">By the key that stands in the variables.</param>
public sealed record UploadsFeature(IReadOnlyDictionary<string, IUploadedFile> Files);
