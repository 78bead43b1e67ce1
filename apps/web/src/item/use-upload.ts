import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tellFailed } from '../parts/toasts.js';
import { type HasFiles, keyOf } from './about.js';
import { uploadDocument } from './documents.js';

/** Brings files to what has files one after the other; what is refused is told, and the others come all the same. */
export function useUpload(about: HasFiles) {
  const queries = useQueryClient();
  const [uploading, setUploading] = useState<string[]>([]);
  const upload = async (files: readonly File[]): Promise<void> => {
    setUploading((before) => [...before, ...files.map(({ name }) => name)]);
    for (const file of files) {
      await uploadDocument(about, file).catch(tellFailed);
      setUploading((before) => before.filter((name) => name !== file.name));
      await queries.invalidateQueries({ queryKey: keyOf(about) });
    }
  };
  return { uploading, upload: (files: readonly File[]) => void upload(files) };
}
